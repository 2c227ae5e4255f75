package depthwise.op;

import depthwise.tensor.Shape;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A count as the papers write it: a sum of products of letters, each letter with today's number. What is shown as
 * letters, what is shown as numbers and what is counted therefore cannot differ.
 *
 * @param terms the summands; none means zero
 */
public record Formula(List<Term> terms) {
    /** Nothing. */
    public static final Formula ZERO = new Formula(List.of());

    public Formula {
        terms = List.copyOf(terms);
    }

    /** A single product. */
    public static Formula product(Factor... factors) {
        return new Formula(List.of(new Term(List.of(factors))));
    }

    /** How many numbers a tensor of {@code shape} holds, in the papers' letters: N·D_F², P·N_p·d or N. */
    public static Formula elements(Shape shape) {
        return new Formula(List.of(new Term(sizes(shape))));
    }

    /** The factors of {@link #elements}. */
    public static List<Factor> sizes(Shape shape) {
        if (shape instanceof Shape.Maps maps) {
            return Stream.concat(Stream.of(Factor.of(Letter.OUTPUT, maps.channels())), area(maps).stream())
                    .toList();
        }
        if (shape instanceof Shape.Tokens tokens) {
            return List.of(
                    Factor.of(Letter.SEQUENCES, tokens.sequences()),
                    Factor.of(Letter.TOKENS, tokens.tokens()),
                    Factor.of(Letter.EMBEDDING, tokens.channels()));
        }
        return List.of(Factor.of(Letter.OUTPUT, shape.channels()));
    }

    /** D_F² of square maps, D_H·D_W of others. */
    public static List<Factor> area(Shape.Maps maps) {
        return maps.height() == maps.width()
                ? List.of(Factor.squared(Letter.SIDE, maps.height()))
                : List.of(Factor.of(Letter.HEIGHT, maps.height()), Factor.of(Letter.WIDTH, maps.width()));
    }

    public Formula plus(Formula other) {
        return new Formula(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    /** Every term times {@code factors}. */
    public Formula times(Factor... factors) {
        return new Formula(terms.stream().map(t -> t.times(factors)).toList());
    }

    /** The number; by loops, since an analysis asks thousands of times, and there is one for each move of a slider. */
    public long value() {
        long sum = 0;
        for (Term term : terms) {
            sum = Math.addExact(sum, term.value());
        }
        return sum;
    }

    /** The letters, as LaTeX. */
    public String latex() {
        return terms.isEmpty() ? "0" : terms.stream().map(Term::latex).collect(Collectors.joining(" + "));
    }

    /** The same with numbers in the letters' places, as LaTeX. */
    public String latexNumbers() {
        return terms.isEmpty() ? "0" : terms.stream().map(Term::latexNumbers).collect(Collectors.joining(" + "));
    }

    /** One product of the sum. */
    public record Term(List<Factor> factors) {
        public Term {
            factors = List.copyOf(factors);
        }

        public Term times(Factor... more) {
            return new Term(Stream.concat(factors.stream(), Stream.of(more)).toList());
        }

        public long value() {
            long product = 1;
            for (Factor factor : factors) {
                product = Math.multiplyExact(product, factor.value());
            }
            return product;
        }

        public String latex() {
            return factors.stream().map(Factor::latex).collect(Collectors.joining(" \\cdot "));
        }

        public String latexNumbers() {
            return factors.stream().map(Factor::latexNumber).collect(Collectors.joining(" \\cdot "));
        }
    }

    /** A letter with its number and power. */
    public record Factor(Letter letter, long number, int power) {
        public static Factor of(Letter letter, long number) {
            return new Factor(letter, number, 1);
        }

        public static Factor squared(Letter letter, long number) {
            return new Factor(letter, number, 2);
        }

        public long value() {
            long value = 1;
            for (int i = 0; i < power; i++) {
                value = Math.multiplyExact(value, number);
            }
            return value;
        }

        public String latex() {
            return raised(letter.latex());
        }

        public String latexNumber() {
            return raised(Long.toString(number));
        }

        private String raised(String base) {
            return power == 1 ? base : base + "^{" + power + "}";
        }
    }
}
