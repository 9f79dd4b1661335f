package safetoshare.checker.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import safetoshare.checker.Proof;
import safetoshare.checker.course.Paper;

/** The module of the course draws and marks every check as the Java machine does. */
class CompiledCourseTest {
    private static final String BANK =
            "one=20.31.42.43.30.32.98.41.20.21.30.31,two=41.42.20.31.32.43,three=21.31.32.40";
    private static final int CHANCE = 20_261_122;
    private static final int CHECKS = 1_500;
    private static final int HOSTILE = 500;

    /** What the script is given. */
    record Input(String bank, int number, String given) {}

    @Test
    void checksComeOutTheSame() throws IOException {
        List<Input> inputs = new ArrayList<>();
        Random random = new Random(CHANCE);
        for (int i = 0; i < CHECKS; i++) {
            int number = Math.min(i * 7, Paper.LAST);
            inputs.add(new Input(BANK, number, digits(random, random.nextInt(Paper.SIZE + 1), 2)));
        }
        assertThat(differences(inputs)).isEmpty();
        Proof.row(
                "22-course",
                "Face: course.js in GraalJS",
                "%,d checks drawn, and marked as far as each was answered: no difference in any byte"
                        .formatted(inputs.size()));
    }

    @Test
    void hostileInputsComeOutTheSame() throws IOException {
        Random random = new Random(CHANCE);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < HOSTILE; i++) {
            int cut = random.nextInt(BANK.length());
            String bank = i % 3 == 0 ? BANK.substring(0, cut) + digits(random, 1, 90) + BANK.substring(cut) : BANK;
            inputs.add(new Input(bank, random.nextInt(), digits(random, random.nextInt(30), i % 2 == 0 ? 5 : 90)));
            inputs.add(new Input(bank, random.nextInt(Paper.LAST), digits(random, random.nextInt(30), 90)));
        }
        assertThat(differences(inputs)).isEmpty();
    }

    private static String digits(Random random, int count, int kinds) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ((kinds > 10 ? ' ' : '0') + random.nextInt(kinds)));
        }
        return digits.toString();
    }

    private static List<String> differences(List<Input> inputs) throws IOException {
        try (Context context = CompiledModule.context()) {
            Value paper = new CompiledModule("course.js").evaluateIn(context).getMember("paper");
            return inputs.stream()
                    .filter(each -> !Paper.line(each.bank, each.number, each.given)
                            .equals(paper.execute(each.bank, each.number, each.given)
                                    .asString()))
                    .map(each -> each + " is " + paper.execute(each.bank, each.number, each.given))
                    .limit(10)
                    .toList();
        }
    }
}
