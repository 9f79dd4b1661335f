package safetoshare.site.bake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import safetoshare.site.cache.Recent;

/**
 * Lets a template keep what a part of a page came to, {@code <@kept of="…">}, and use it again where everything is equal
 * that the part asked of its model. So what editions share is made once, and only the frame round it for each. The name says
 * which part of which template it is; no other may have it.
 */
final class Kept implements TemplateDirectiveModel {
    private static final int MOST = 1 << 23;

    private final Recent<Part, byte[]> parts = new Recent<>(MOST, (part, html) -> html.length);

    /** For each name, which values of the model such parts were found to ask for. */
    private final Map<String, Set<Set<String>>> asked = new ConcurrentHashMap<>();

    /**
     * A part of a page.
     *
     * @param name which part
     * @param given what it asked of its model
     */
    private record Part(String name, Map<String, Object> given) {}

    @Override
    @SuppressWarnings("rawtypes") // as Freemarker declares it
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Given given = Given.of(environment);
        String name = String.valueOf(parameters.get("of"));
        for (Set<String> names : asked.getOrDefault(name, Set.of())) {
            byte[] html = parts.get(new Part(name, given.values(names)));
            if (html != null) {
                write(html, environment.getOut());
                return;
            }
        }
        write(made(name, given, body), environment.getOut());
    }

    private static void write(byte[] html, Writer out) throws IOException {
        if (out instanceof PageWriter page) {
            page.write(html);
        } else {
            out.write(new String(html, StandardCharsets.UTF_8));
        }
    }

    private byte[] made(String name, Given given, TemplateDirectiveBody body) throws TemplateException, IOException {
        PageWriter html = new PageWriter();
        Set<String> names = given.askedWhile(() -> body.render(html));
        parts.put(new Part(name, given.values(names)), html.page());
        asked.computeIfAbsent(name, each -> ConcurrentHashMap.newKeySet()).add(names);
        return html.page();
    }
}
