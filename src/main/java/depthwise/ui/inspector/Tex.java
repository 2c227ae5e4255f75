package depthwise.ui.inspector;

import depthwise.op.Formula;
import depthwise.op.Formula.Factor;
import depthwise.op.Formula.Term;
import depthwise.op.Letter;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.Ink;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/** Formulas as LaTeX in colour, and as words. */
final class Tex {
    private Tex() {}

    /** The letters of {@code formula}, tinted. */
    static String letters(Formula formula, Color ink) {
        return tint(formula, ink, Term::latex);
    }

    /** The numbers of {@code formula}, tinted. */
    static String numbers(Formula formula, Color ink) {
        return tint(formula, ink, Term::latexNumbers);
    }

    private static String tint(Formula formula, Color ink, Function<Term, String> write) {
        if (formula.terms().isEmpty()) {
            return "0";
        }
        return formula.terms().stream()
                .map(term -> tint(write.apply(term), ink))
                .collect(Collectors.joining(" + "));
    }

    static String tint(String latex, Color ink) {
        return "\\textcolor{" + Ink.hex(ink) + "}{" + latex + "}";
    }

    /** A line for each letter of {@code formula}: what it is called, what it means, and today's number. */
    static String explain(Formula formula, Messages messages) {
        Set<String> lines = new LinkedHashSet<>();
        for (Term term : formula.terms()) {
            for (Factor factor : term.factors()) {
                if (factor.letter() == Letter.BYTES || !factor.letter().isConstant()) {
                    lines.add(messages.get(
                            "inspector.letter",
                            name(factor.letter()),
                            meaning(factor.letter(), messages),
                            Numbers.exact(factor.number())));
                }
            }
        }
        return String.join("\n", lines);
    }

    static String meaning(Letter letter, Messages messages) {
        return messages.get("inspector.letter." + letter.name());
    }

    /** The letter in plain text. */
    private static String name(Letter letter) {
        return letter.latex().replace("\\frac{M}{g}", "M/g");
    }
}
