package safetoshare.site.bake;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.view.Html;

/** The Freemarker templates of a project, escaping everything that is not HTML already. */
public final class Templates {
    private static final Pattern WORD = Pattern.compile("words\\[\"([a-z0-9-]+)\"]");

    private final Path folder;
    private final Configuration configuration;

    /** The templates in a folder. */
    public Templates(Path folder) {
        this.folder = folder;
        this.configuration = configuration(folder);
    }

    private static Configuration configuration(Path folder) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        try {
            configuration.setDirectoryForTemplateLoading(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new Wrapper());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setSharedVariable("kept", new Kept());
        return configuration;
    }

    /**
     * What a template makes of a model.
     *
     * @param problems told where the template fails; what it made until then is no page
     */
    public String page(String template, Map<String, Object> model, Problems problems) {
        PageWriter page = new PageWriter();
        try {
            write(template, model, page, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(page.page(), StandardCharsets.UTF_8);
    }

    /** Writes what a template makes of a model; where it fails is a problem. */
    void write(String template, Map<String, Object> model, Writer writer, Problems problems) throws IOException {
        try {
            Given given = new Given(model, configuration);
            Environment environment = configuration.getTemplate(template).createProcessingEnvironment(given, writer);
            given.in(environment);
            environment.process();
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            problems.add(
                    new Place("templates/" + e.getTemplateSourceName(), line == null ? 1 : line),
                    fault(e.getMessageWithoutStackTop()));
        }
    }

    /** Freemarker names what is missing on its second line. */
    private static String fault(String message) {
        String what = message.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
        return what + " Mend the template.";
    }

    Path folder() {
        return folder;
    }

    /** The names of the interface's words that the templates show. */
    public List<String> words() {
        return files().flatMap(file -> WORD.matcher(read(file)).results().map(Templates::word))
                .distinct()
                .sorted()
                .toList();
    }

    /** Finds what is wrong in the templates themselves, each told once and in its own file. */
    public void check(Problems problems) {
        files().forEach(file -> {
            String name = file.getFileName().toString();
            try {
                configuration.getTemplate(name);
            } catch (ParseException e) {
                String what = e.getEditorMessage().lines().findFirst().orElse("");
                problems.add(new Place("templates/" + name, e.getLineNumber()), what + " Mend the template.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The types of pages for which there is a template of that name. */
    List<String> types() {
        return files().map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith("_"))
                .map(name -> name.substring(0, name.length() - ".ftl".length()))
                .sorted()
                .toList();
    }

    private static String word(MatchResult match) {
        return match.group(1);
    }

    private Stream<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ftl")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands HTML to templates as HTML, so that no template needs to say which values not to escape. */
    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
            return value instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : super.handleUnknownType(value);
        }
    }
}
