package safetoshare.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages stand, how they are named, and the ways between them. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "index.md, index, '', index.html, ''",
        "consent.md, consent, consent/, consent/index.html, ../",
        "golden-rules/index.md, golden-rules, golden-rules/, golden-rules/index.html, ../",
        "golden-rules/rule-3.md, golden-rules/rule-3, golden-rules/rule-3/, golden-rules/rule-3/index.html, ../../"
    })
    void aFileANameAndAnAddressAreOne(String source, String name, String path, String file, String root) {
        Address address = Address.ofSource(source);
        assertThat(address).isEqualTo(new Address(path)).isEqualTo(Address.ofName(name));
        assertThat(address.name()).isEqualTo(name);
        assertThat(address.file()).isEqualTo(file);
        assertThat(address.root()).isEqualTo(root);
    }

    @Test
    void aFileThatOnlyEndsInIndexIsAPageOfItsOwn() {
        assertThat(Address.ofSource("my-index.md")).isEqualTo(new Address("my-index/"));
    }

    @Test
    void aPageAndAFolderOfOneNameHaveOneAddress() {
        assertThat(Address.ofSource("consent/index.md")).isEqualTo(Address.ofSource("consent.md"));
    }

    @Test
    void aPageIsBelowTheOneAboveItAndNothingIsAboveTheHomePage() {
        Address rule = Address.ofName("golden-rules/rule-3");
        assertThat(rule.parent()).contains(Address.ofName("golden-rules"));
        assertThat(rule.parent().flatMap(Address::parent)).contains(Address.HOME);
        assertThat(Address.HOME.parent()).isEqualTo(Optional.empty());
    }

    @Test
    void addressesAreSortedWithTheHomePageFirst() {
        List<Address> sorted = List.of("law", "index", "golden-rules/rule-1", "golden-rules").stream()
                .map(Address::ofName)
                .sorted()
                .toList();
        assertThat(sorted)
                .extracting(Address::name)
                .containsExactly("index", "golden-rules", "golden-rules/rule-1", "law");
    }
}
