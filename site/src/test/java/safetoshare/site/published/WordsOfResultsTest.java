package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Walk;
import safetoshare.site.Proof;

/** What must be read at the end of every walk, by the ids of the safety review; what routes decide is proven in the checker. */
class WordsOfResultsTest {
    private static final List<Result> RESULTS = Result.all();
    private static final List<String> RULES = Stream.of(WordsOfResultsTest.class.getDeclaredMethods())
            .map(Method::getName)
            .filter(name -> name.matches("i\\d+"))
            .toList();
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.:!?])\\s+");

    @Test
    @DisplayName("I2: the first step in an emergency is to call 999")
    void i2() {
        require(
                ends("emergency"),
                result -> result.below("What to do now")
                        .select("li")
                        .first()
                        .text()
                        .startsWith("Call 999."));
    }

    @Test
    @DisplayName("I3: every result says whom to call, also after any doubt")
    void i3() {
        require(
                any(),
                result -> result.inOutcome("[data-contacts]")
                        .attr("data-contacts")
                        .matches("[a-z-]+( [a-z-]+)+"));
    }

    @Test
    @DisplayName("I10: who receives it, how much, by which route and on what basis is a reminder in every result")
    void i10() {
        require(any(), says("right person", "only what they need", "secure route", "lawful basis"));
    }

    @Test
    @DisplayName("I11: sharing without names always warns that people can be recognised again")
    void i11() {
        require(ends("share-de-identified"), says("people can be recognised again", "small numbers"));
    }

    @Test
    @DisplayName("I12: an emergency, protection and a duty never rest on consent as the basis in data protection law")
    void i12() {
        require(
                ends("emergency", "protect", "protect-adult", "must-share"),
                result -> SENTENCE.splitAsStream(result.outcomeText())
                        .noneMatch(sentence ->
                                sentence.contains("consent") && sentence.matches(".*(basis|gdpr|data protection).*")));
    }

    @Test
    @DisplayName(
            "I15: FGM says who reports to the police personally, what is ordinary safeguarding, and Wales's own duty")
    void i15() {
        require(
                ticked("fgm"),
                says(
                        "under 18, england or wales",
                        "teachers and regulated health and social care professionals tell the police personally",
                        "do not delegate",
                        "suspected or at risk",
                        "ordinary safeguarding",
                        "18 or over",
                        "in wales, tell the local authority"));
    }

    @Test
    @DisplayName("I16: an allegation about staff goes to the LADO within a day, and round whoever is implicated")
    void i16() {
        require(
                ticked("staff-allegation"),
                says("(lado)", "within one working day", "do not alert, question or interview", "go round them"));
    }

    @Test
    @DisplayName("I17: the duty to report child sexual abuse is nowhere stated as in force while its switch is off")
    void i17() {
        assertThat(RESULTS.stream().filter(ticked("child-sexual-abuse"))).hasSizeGreaterThan(300);
        require(any(), result -> !result.text().contains("crime and policing act"));
    }

    @Test
    @DisplayName("I18: domestic abuse adds risk assessment and MARAC, counts children, hides addresses, warns nobody")
    void i18() {
        require(
                ticked("domestic-abuse"),
                says(
                        "risk assessment",
                        "marac",
                        "children as victims",
                        "never disclose an address",
                        "whereabouts",
                        "never warn or question the alleged abuser"));
    }

    @Test
    @DisplayName("I19: radicalisation adds the Prevent referral, which does not wait for agreement, and 999")
    void i19() {
        require(
                ticked("radicalisation"),
                says(
                        "prevent referral",
                        "channel support is by agreement",
                        "do not hold up the referral for lack of agreement",
                        "phone 999",
                        "anti-terrorist hotline"));
    }

    @Test
    @DisplayName("I20: exploitation adds police, social care and the NRM, which an adult enters only by consent")
    void i20() {
        require(
                ticked("exploitation"),
                says(
                        "tell the police",
                        "children's social care",
                        "first responder",
                        "national referral mechanism",
                        "a child's agreement is not needed",
                        "an adult enters only if that adult consents"));
    }

    @Test
    @DisplayName("I21: somebody missing adds the police, and the carer or placing authority")
    void i21() {
        require(ticked("missing"), says("999 if there is immediate risk, otherwise 101", "carer", "placing authority"));
    }

    @Test
    @DisplayName("I22: whistleblowing adds a route outside the line, and says that it replaces no referral")
    void i22() {
        require(ticked("whistleblowing"), says("go outside the line", "does not replace a referral"));
    }

    @Test
    @DisplayName(
            "I25: every result has reasons, next steps, a record, a rule, a law and contacts; not now says what changes it")
    void i25() {
        for (String section : List.of("Why", "Next steps")) {
            require(any(), result -> !result.below(section).select("li").isEmpty());
        }
        require(
                any(),
                result -> !result.inOutcome("a[href*=golden-rules/rule-]").isEmpty());
        require(any(), result -> !result.inOutcome("a[href*=law/index.html#]").isEmpty());
        require(
                ends("not-now"),
                result -> !result.below("What would change this").select("li").isEmpty());
        require(ends("not-now"), says("review date"));
    }

    @Test
    @DisplayName(
            "I30: a result never forbids or dismisses, supports judgement, is no legal advice, and no only for now")
    void i30() {
        require(any(), says("supports your judgement", "is not legal advice"));
        require(any(), result -> !result.text().matches(".*(you must not share|you are allowed to ignore).*"));
        require(ends("not-now"), says("do not share at present"));
        require(ends("not-now"), result -> result.inOutcome("h1").text().equals("Do not share at present"));
    }

    @Test
    @DisplayName("I32: serious harm to an adult is an answer of its own")
    void i32() {
        assertThat(Walks.words(new Walk.Answer("suspected-harm", "adult"))).contains("adult", "serious harm");
        assertThat(Walks.words(new Walk.Answer("suspected-harm", "no"))).contains("neither a child nor an adult");
    }

    @AfterAll
    static void tell() throws IOException {
        Proof.row(
                "42-invariants-of-words",
                "Invariants of words",
                "%d hold at the end of %,d walks".formatted(RULES.size(), RESULTS.size()));
    }

    private static void require(Predicate<Result> concerned, Predicate<Result> required) {
        List<Result> all = RESULTS.stream().filter(concerned).toList();
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(required.negate()).map(Result::toString)).isEmpty();
    }

    private static Predicate<Result> any() {
        return result -> true;
    }

    private static Predicate<Result> ends(String... outcomes) {
        return result -> result.endsWith(outcomes);
    }

    private static Predicate<Result> ticked(String situation) {
        return result -> result.ticked(situation);
    }

    private static Predicate<Result> says(String... words) {
        return result -> {
            String text = result.text();
            return List.of(words).stream().allMatch(text::contains);
        };
    }
}
