package safetoshare.site.hostile;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How many hostile files are made, and from which seed: always the same 20,000 unless {@code -Dhostile.cases=…} and {@code
 * -Dhostile.seed=…} say otherwise.
 */
public final class CorpusSize implements AroundPropertyHook {
    static final String SEED = System.getProperty("hostile.seed", "20261122");
    static final int CASES = Integer.getInteger("hostile.cases", 20_000);

    /** How many files are made for each time that a property is tried, nearly. */
    private static final int EACH = 465;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setSeed(SEED);
        boolean costly = context.targetMethod().getName().contains("Base");
        context.attributes().setTries(Math.max(1, (CASES + EACH - 1) / EACH / (costly ? 4 : 1)));
        return property.execute();
    }
}
