package safetoshare.site.monkey;

/** Something that a reader or a browser does. Its record says all of it, so that it can be done again. */
sealed interface Act permits InPage, InWindow {
    /** Whether it can be done. */
    boolean possible(Scene scene);

    /** Does it. */
    void on(Hand hand, Scene scene);

    /**
     * What it leads to.
     *
     * @param scene what was before
     * @param restored whether a document came back that the browser had kept
     */
    Scene after(Scene scene, boolean restored);

    /** Whether another document is shown by it. */
    default boolean loads(Scene scene) {
        return false;
    }

    /** Its kind, in a word. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** By which device something is done. */
    enum By {
        KEYS,
        MOUSE;

        Scene touch(Scene scene) {
            return this == KEYS && scene.atChecker() ? scene.with(sheet -> sheet.key(false)) : scene;
        }
    }
}
