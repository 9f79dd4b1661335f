package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import safetoshare.checker.flow.Walk;

/** Nothing is stored, nothing is sent, and the address tells no answer. */
class CheckerPrivacyTest {
    static final String STORES = "async () => ({local: localStorage.length, session: sessionStorage.length,"
            + " databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,"
            + " workers: (await navigator.serviceWorker.getRegistrations()).length, name: window.name.length})";

    private static final List<String> LOADED = List.of(
            "/england/checker/index.html",
            "/england/assets/site.css",
            "/england/assets/icon.svg",
            "/england/assets/checker.js",
            "/england/assets/record.js",
            "/england/checker/flow.js");

    @Test
    @DisplayName("I27: using everything stores nothing, sends nothing and keeps the address silent")
    void usingEverythingStoresNothingSendsNothingAndKeepsTheAddressSilent() {
        PublishedSite site = PublishedSite.england();
        String address = site.address(PublishedSite.CHECKER);
        site.host().takeRequests();
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            CheckerPage checker = new CheckerPage(visit.page());
            useEverything(checker, Walks.longest());
            useEverything(checker, Walks.to("protect"));
            assertThat(site.host().takeRequests())
                    .as(
                            "what loading the page asks for, once each but for the icon, which browsers ask for as they like")
                    .filteredOn(path -> !path.endsWith("icon.svg"))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(LOADED);
            assertThat(visit.requests()).allMatch(each -> each.startsWith(site.address("")));
            assertThat(visit.faults()).isEmpty();
            assertThat(visit.context().cookies()).isEmpty();
            Map<?, ?> stores = (Map<?, ?>) visit.page().evaluate(STORES);
            assertThat(stores.values().stream().map(String::valueOf).distinct())
                    .as("%s", stores)
                    .containsExactly("0");
            assertThat(visit.addresses().stream().map(each -> each.replaceFirst("#step-\\d+$", "")))
                    .isNotEmpty()
                    .containsOnly(address);
        }
    }

    private static void useEverything(CheckerPage checker, Walk walk) {
        for (Walk.Answer answer : walk.answers()) {
            checker.proceed();
            checker.page().locator("#error-link").click();
            checker.answerByKeys(answer);
        }
        checker.page().locator("#back").click();
        checker.proceed();
        checker.change(1);
        checker.page().goBack();
        checker.clear();
    }

    @Test
    void theAnswersStandNowhereInThePageThatAnotherPageCouldRead() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            List<?> before = globals(visit);
            new CheckerPage(visit.page()).answersAtOnce(Walks.longest().answers());
            assertThat(globals(visit).toString()).isEqualTo(before.toString());
        }
    }

    private static List<?> globals(Visit visit) {
        return (List<?>) visit.page().evaluate("Object.getOwnPropertyNames(window).sort()");
    }
}
