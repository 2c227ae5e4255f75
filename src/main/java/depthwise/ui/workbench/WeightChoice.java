package depthwise.ui.workbench;

import depthwise.document.Subject;
import depthwise.image.Preprocessing;
import depthwise.text.Message;
import depthwise.weights.Labels;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightSource;
import depthwise.weights.WeightsFile;
import java.util.Optional;

/**
 * The weights in use.
 *
 * @param title what a person calls them
 * @param source where the values come from
 * @param preprocessing how pictures become numbers, if these weights say so; else the architecture does
 * @param labels names of the classes, if known
 * @param remark what a person should know who uses them
 */
public record WeightChoice(
        Message title,
        WeightSource source,
        Optional<Preprocessing> preprocessing,
        Optional<Labels> labels,
        Optional<Message> remark) {
    /** Weights that follow a rule, of which there is nothing more to say. */
    public static WeightChoice rule(Message title, WeightSource source) {
        return new WeightChoice(title, source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Random weights as before training. */
    public static WeightChoice untrained() {
        return rule(Message.of("weights.title.untrained"), new UntrainedWeights(UntrainedWeights.USUAL_SEED));
    }

    /** The weights of the reference files, each a hash of its own name. */
    public static WeightChoice reference() {
        return rule(Message.of("weights.title.reference"), new ReferenceWeights());
    }

    /** The weights in {@code file}, for {@code subject}, which they must fit. */
    public static WeightChoice stored(WeightsFile file, Subject subject) {
        String name = file.path().getFileName().toString();
        Optional<String> said = file.hints().preprocessing();
        Optional<Preprocessing> understood = said.flatMap(Preprocessing::parse);
        return new WeightChoice(
                Message.of("weights.title.file", name),
                file,
                understood,
                Labels.beside(file.path(), subject.configuration().classes()),
                said.filter(text -> understood.isEmpty())
                        .map(text -> Message.of("workbench.weights.preprocessing", name, text, subject.title())));
    }
}
