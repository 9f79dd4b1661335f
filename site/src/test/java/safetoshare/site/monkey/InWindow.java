package safetoshare.site.monkey;

/** Something that is done to the window in which the checker is, or was. */
sealed interface InWindow extends Act {

    /** Uses the browser's buttons, some steps forward, or back where they are less than 0. */
    record Go(int steps) implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.history().has(steps) && (!loads(scene) || scene.canLoad());
        }

        @Override
        public boolean loads(Scene scene) {
            return scene.loads(steps);
        }

        @Override
        public void on(Hand hand, Scene scene) {
            if (loads(scene)) {
                hand.loading(() -> hand.go(steps));
            } else {
                hand.goWithin(steps);
            }
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return scene.traversing(steps, restored);
        }

        @Override
        public String kind() {
            return steps < 0 ? "GoBack" : "GoForward";
        }
    }

    /** Loads the page again. */
    record Reload() implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.canLoad() && !scene.elsewhere();
        }

        @Override
        public boolean loads(Scene scene) {
            return true;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.loading(() -> hand.page().reload());
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return scene.reloading();
        }
    }

    /** Writes another end of the address. */
    record Address(String hash) implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.atChecker();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.address(hash);
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return scene.jumping(hash);
        }
    }

    /** Skips to the content, which keys alone can. */
    record Skip() implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.atChecker();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.press(".govuk-skip-link", By.KEYS);
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return By.KEYS.touch(scene).jumping(Scene.MAIN).with(sheet -> sheet.focusOn("main"));
        }
    }

    /** Follows a link to a page of the guide; that may be the checker itself. */
    record Follow(String page, By by) implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.canLoad()
                    && !scene.elsewhere()
                    && (scene.atChecker() || page.equals(scene.wording().checker()));
        }

        @Override
        public boolean loads(Scene scene) {
            return true;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.loading(() -> hand.follow(page, by));
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return by.touch(scene).opening(page);
        }
    }

    /** Leaves for another site by its link. */
    record Leave(By by) implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.atChecker() && !scene.wording().wayOut().isEmpty();
        }

        @Override
        public boolean loads(Scene scene) {
            return true;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.loading(() -> hand.press(".leave a", by));
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return gone(by.touch(scene));
        }

        private static Scene gone(Scene scene) {
            return scene.replacing(
                    scene.offline() ? scene.wording().notes() : scene.wording().wayOut());
        }
    }

    /** Presses Esc. */
    record Esc() implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.atChecker();
        }

        @Override
        public boolean loads(Scene scene) {
            return !scene.wording().wayOut().isEmpty() && scene.sheet().presses() == 1;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            if (loads(scene)) {
                hand.loading(() -> hand.key("Escape"));
            } else {
                hand.key("Escape");
            }
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            if (scene.wording().wayOut().isEmpty()) {
                return scene;
            }
            Scene pressed = scene.with(sheet -> sheet.key(true));
            return loads(scene) ? Leave.gone(pressed) : pressed;
        }
    }

    /** Changes the size of the window, or how much everything is enlarged. */
    record Resize(int width, int height, int percent) implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return true;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.resize(width, height, percent);
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return scene;
        }
    }

    /** Loses the network, or finds it again. */
    record Offline(boolean offline) implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return scene.offline() != offline && !scene.elsewhere();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.offline(offline);
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return scene.offline(offline);
        }
    }

    /** Prints the page from the browser's menu. */
    record Paper() implements InWindow {
        @Override
        public boolean possible(Scene scene) {
            return !scene.elsewhere();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.paper();
        }

        @Override
        public Scene after(Scene scene, boolean restored) {
            return scene;
        }
    }
}
