package safetoshare.site.bake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a template is given, and which of it was asked for. */
final class Given implements TemplateHashModel {
    private static final String ATTRIBUTE = Given.class.getName();

    private final Map<String, Object> model;
    private final ObjectWrapper wrapper;
    private final Set<String> asked = new HashSet<>();

    Given(Map<String, Object> model, Configuration configuration) {
        this.model = model;
        this.wrapper = configuration.getObjectWrapper();
    }

    /** What the template is given that an environment works on. */
    static Given of(Environment environment) {
        return (Given) environment.getCustomAttribute(ATTRIBUTE);
    }

    /** Makes this known to those who work in an environment. */
    void in(Environment environment) {
        environment.setCustomAttribute(ATTRIBUTE, this);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        asked.add(name);
        Object value = model.get(name);
        return value == null ? null : wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return model.isEmpty();
    }

    /** The names of what is asked for while some work is done. */
    Set<String> askedWhile(Work work) throws TemplateException, IOException {
        Set<String> before = Set.copyOf(asked);
        asked.clear();
        work.run();
        Set<String> now = Set.copyOf(asked);
        asked.addAll(before);
        return now;
    }

    /** The values of these names, as far as there are any. */
    Map<String, Object> values(Set<String> names) {
        Map<String, Object> values = new HashMap<>();
        for (String name : names) {
            Object value = model.get(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    /** Work of a template. */
    interface Work {
        void run() throws TemplateException, IOException;
    }
}
