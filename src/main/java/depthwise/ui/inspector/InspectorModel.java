package depthwise.ui.inspector;

import depthwise.document.AttributeEdit;
import depthwise.document.ReplaceEdit;
import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.op.AttributeType;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.ui.common.Latest;
import depthwise.ui.workbench.Run;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The selected node's attributes, costs and readings, kept up to date, and the edits that a person makes to it. */
public final class InspectorModel {
    private final ObservableValue<Analysis> analysis;
    private final ObservableValue<String> selection;
    private final ObservableValue<Run> run;
    private final Editor editor;
    private final Latest latest;
    private final ObjectProperty<Optional<Inspection>> inspection =
            new SimpleObjectProperty<>(this, "inspection", Optional.empty());
    private final ObjectProperty<InspectorView.Page> page =
            new SimpleObjectProperty<>(this, "page", InspectorView.Page.MAPS);
    private final ObjectProperty<Optional<Reading>> reading =
            new SimpleObjectProperty<>(this, "reading", Optional.empty());

    /**
     * @param analysis of the open graph; may be null
     * @param selection the path of the selected node, empty for none
     * @param run the newest one; null where there is none
     * @param editor takes the edits
     * @param background where statistics are computed
     * @param foreground the thread of the views
     */
    public InspectorModel(
            ObservableValue<Analysis> analysis,
            ObservableValue<String> selection,
            ObservableValue<Run> run,
            Editor editor,
            Executor background,
            Executor foreground) {
        this.analysis = analysis;
        this.selection = selection;
        this.run = run;
        this.editor = editor;
        this.latest = new Latest(background, foreground);
        analysis.addListener((p, before, now) -> inspect());
        selection.addListener((p, before, now) -> {
            inspect();
            read();
        });
        run.addListener((p, before, now) -> read());
        inspect();
        read();
    }

    private void inspect() {
        inspection.set(Optional.ofNullable(analysis.getValue()).flatMap(a -> Inspection.of(a, selection.getValue())));
    }

    private void read() {
        Run now = run.getValue();
        String path = selection.getValue();
        if (now == null || now.trace().analysis().source(path).isEmpty()) {
            latest.forget();
            reading.set(Optional.empty());
            return;
        }
        Optional<Reading.Timing> timing = now.times().map(times -> timing(times, path));
        latest.ask(() -> Optional.of(reading(now.trace(), timing, path)), reading::set);
    }

    private static Reading.Timing timing(Times times, String path) {
        double millis = times.milliseconds(path);
        return new Reading.Timing(millis, millis / times.totalMilliseconds());
    }

    private static Reading reading(Trace trace, Optional<Reading.Timing> timing, String path) {
        try {
            return new Reading(trace.statistics(path), timing);
        } catch (IllegalStateException e) {
            // A newer run has taken this trace's memory; its own reading is on the way.
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    /**
     * Replaces an attribute of the selected node by what a person typed.
     *
     * @return what is wrong with it; the graph then keeps the last good value
     */
    public Optional<Message> edit(AttributeType attribute, String text) {
        try {
            return edit(attribute, attribute.parse(text));
        } catch (Failure failure) {
            return Optional.of(failure.reason());
        }
    }

    /** Puts the selected block's counterpart in its place, if it has one. */
    void replaceByCounterpart() {
        inspection.get().ifPresent(shown -> shown.counterpart()
                .ifPresent(other -> editor.edit(new ReplaceEdit(shown.path(), other))));
    }

    /** Replaces an attribute of the selected node by a value of its type. */
    public Optional<Message> edit(AttributeType attribute, Object value) {
        Optional<Inspection> shown = inspection.get();
        if (shown.isEmpty() || value.equals(shown.get().values().get(attribute.name()))) {
            return Optional.empty();
        }
        try {
            editor.edit(new AttributeEdit(shown.get().path(), attribute.name(), attribute.check(value)));
            return Optional.empty();
        } catch (Failure failure) {
            return Optional.of(failure.reason());
        }
    }

    /** Which page is open. */
    public ObjectProperty<InspectorView.Page> pageProperty() {
        return page;
    }

    /** What is selected; empty for nothing. */
    ReadOnlyObjectProperty<Optional<Inspection>> inspectionProperty() {
        return inspection;
    }

    /** What the latest run says of it; empty where there is none. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading;
    }
}
