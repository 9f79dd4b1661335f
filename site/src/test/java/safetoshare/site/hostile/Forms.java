package safetoshare.site.hostile;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/** Texts made of forms, in which each {@code @} is a hole for something else. */
final class Forms {
    private static final int SIZE = 1_000;

    private Forms() {}

    /** Any of some forms, its holes filled. */
    static Arbitrary<String> any(List<String> forms, Arbitrary<String> filling) {
        return Arbitraries.oneOf(
                forms.stream().map(form -> filled(form, filling)).toList());
    }

    private static Arbitrary<String> filled(String form, Arbitrary<String> filling) {
        String[] parts = form.split("@", -1);
        return filling.list().ofSize(parts.length - 1).map(fillings -> {
            StringBuilder text = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                text.append(fillings.get(i - 1)).append(parts[i]);
            }
            return text.toString();
        });
    }

    /** Something again and again, up to a number of letters. */
    static Arbitrary<String> heaps(List<String> pieces, int most) {
        return Combinators.combine(
                        Arbitraries.of(pieces), Arbitraries.integers().between(1, most))
                .as((piece, length) -> piece.repeat(Math.max(1, length / piece.length())));
    }

    /** Pairs such as {@code "[ ]"}, the first of which stands again and again before a word, the second after it. */
    static Arbitrary<String> nests(List<String> pairs, int deepest) {
        return Combinators.combine(Arbitraries.of(pairs), Arbitraries.integers().between(1, deepest))
                .as((pair, depth) -> {
                    String[] both = pair.split("@", -1);
                    return both[0].repeat(depth) + "a" + both[1].repeat(depth);
                });
    }

    /** The same, made ready once: what is made of many others in each other would be hashed for hours otherwise. */
    static <T> Arbitrary<T> ready(Arbitrary<T> made) {
        return new Ready<>(made.generator(SIZE));
    }

    /** Something that is equal to itself alone, so that nobody looks into what it is made of. */
    private static final class Ready<T> implements Arbitrary<T> {
        private final RandomGenerator<T> generator;

        Ready(RandomGenerator<T> generator) {
            this.generator = generator;
        }

        @Override
        public RandomGenerator<T> generator(int size) {
            return generator;
        }

        @Override
        public EdgeCases<T> edgeCases(int most) {
            return EdgeCases.none();
        }
    }
}
