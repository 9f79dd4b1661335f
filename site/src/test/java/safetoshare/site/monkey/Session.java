package safetoshare.site.monkey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safetoshare.site.monkey.Act.By;

/** A browser in which things are done, and after each of them compared with the model. */
final class Session implements AutoCloseable {
    private final BrowserContext context;
    private final Hand hand;
    private final List<String> faults = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Scene scene;

    Session(Reader reader) {
        context = reader.context();
        context.onConsoleMessage(message -> note(message.location(), message.type() + ": " + message.text()));
        context.onWebError(error -> faults.add("error: " + error.error()));
        context.onRequest(request -> requests.add(request.url()));
        context.onRequestFailed(request -> note(request.url(), "failed: " + request.failure()));
        context.onResponse(response -> {
            if (response.status() >= 400) {
                note(response.url(), "status " + response.status());
            }
        });
        Page page = context.newPage();
        hand = new Hand(page, context.newCDPSession(page));
        scene = reader.open(page);
    }

    /** Browsers ask for the icon as they like, even without a network. */
    private void note(String address, String fault) {
        if (!address.contains("/assets/icon.svg")) {
            faults.add(address + ": " + fault);
        }
    }

    Scene scene() {
        return scene;
    }

    /** Does something; tells what then is not as it should be. */
    List<String> act(Act act) {
        boolean loads = act.loads(scene);
        requests.clear();
        try {
            act.on(hand, scene);
            scene = act.after(scene, loads && hand.restored());
            List<String> wrong = Sight.of(hand.page()).differences(Sight.of(scene));
            wrong.addAll(faults);
            requests.stream()
                    .filter(each -> !loads && !each.endsWith("icon.svg") && !each.startsWith("blob:"))
                    .forEach(each -> wrong.add("requested: " + each));
            return wrong;
        } catch (PlaywrightException e) {
            return List.of("cannot be done: " + e.getMessage());
        }
    }

    /** Does what is possible of some acts; tells what is not as it should be at the first where anything is. */
    List<String> replay(List<Act> acts) {
        for (Act act : acts) {
            List<String> wrong = act.possible(scene) ? act(act) : List.of();
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return List.of();
    }

    /** What to do in the checker to bring it to the same state whatever was before. */
    List<Act> rest() {
        String first = scene.wording().flow().states().get(0).id();
        Act answer =
                new InPage.Answer(first, Set.of(scene.wording().choices(first).get(0)), By.KEYS);
        Act clear = new InPage.Clear(By.KEYS);
        return List.of(
                new InWindow.Resize(1280, 800, 100), clear, answer, clear, new InPage.Proceed(By.KEYS), answer, clear);
    }

    Memory memory() {
        return Memory.of(hand.tools());
    }

    /** What to do to come back to the checker from wherever the window is; nothing if it is there. */
    Optional<Act> home() {
        if (scene.offline()) {
            return Optional.of(new InWindow.Offline(false));
        }
        if (scene.atChecker()) {
            return Optional.empty();
        }
        return Optional.of(
                scene.elsewhere()
                        ? new InWindow.Go(-1)
                        : new InWindow.Follow(scene.wording().checker(), By.MOUSE));
    }

    @Override
    public void close() {
        context.close();
    }
}
