package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field that a record of a decision has to have is filled in, or is one of the blanks. */
class RecordFieldsTest {
    private static final Document CHECKER = PublishedSite.england().document(PublishedSite.CHECKER);
    private static final List<String> FILLED_IN =
            CHECKER.select("#record-text th, #record-text h3").eachText();
    private static final List<String> BLANKS =
            CHECKER.select("#recording > ul > li").eachText();

    @ParameterizedTest
    @CsvSource({
        "the guidance and its version, Guidance",
        "the outcome, Result",
        "what was asked and answered, Questions and answers",
        "the reasons, Why",
        "what the reasons rest on, 'Rules, principles and law'"
    })
    void aFieldIsFilledIn(String field, String heading) {
        assertThat(FILLED_IN).as(field).contains(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date and time; date and time",
                "who decides, and their role; your name and role",
                "whom it is about; the child or adult",
                "who asked or what triggered it; who asked, or what made you think",
                "concern; what you are worried about",
                "purpose; what sharing is meant to achieve",
                "facts, opinion and hearsay, what is not verified; facts, opinion and hearsay .* not verified",
                "what was shared or withheld; what you shared, and what you held back",
                "recipient and how their identity was checked; name, role, organisation, and how you checked",
                "route; telephone, secure email, portal",
                "lawful basis, condition, power or duty; the basis, any condition, and the power or duty",
                "agreement: sought, by whom, the answer, why not sought; who asked whom, .* the answer.* why not",
                "views; what the child or adult said or wants",
                "told or not, and why; whether you told the person and the family.* why not",
                "advice, from whom, whether anonymised; who you asked, what they advised, and whether you gave names",
                "necessity, proportionality, alternatives; necessary and proportionate, and what else you considered",
                "risk of sharing and of not sharing; of sharing and of not sharing",
                "protection of identity; how you protected names, addresses",
                "follow-up, outcome, review; who does what, by when, what came of it, and the review date",
                "disagreement and escalation; who disagreed, and how it was escalated"
            })
    void aFieldThatOnlyAPersonKnowsIsALabelledBlank(String field, String words) {
        assertThat(BLANKS).as(field).anyMatch(blank -> blank.matches("[A-Z][A-Za-z ]+: .*" + words + ".*"));
    }

    @Test
    void noBlankIsWithoutALabelOfItsOwn() {
        assertThat(CHECKER.select("#recording > ul > li > strong:first-child").eachText())
                .hasSameSizeAs(BLANKS)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecordSaysWhatItIsNotAndWhereItBelongs() {
        assertThat(CHECKER.select("#record-text p").text())
                .contains("no names until you write them in", "your organisation's own system", "not legal advice");
    }
}
