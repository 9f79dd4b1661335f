package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safetoshare.checker.flow.Walk;
import safetoshare.site.chart.Chart;

/**
 * The flowchart as an eye sees it: boxes with words, and arrows with words that begin at one box and end at another. Nothing
 * of it comes from the names in its source.
 *
 * @param boxes every box
 * @param arrows every arrow
 */
record DrawnFlow(List<Box> boxes, List<Arrow> arrows) {
    private static final double NEAR = 1;

    private static final String READ = """
            () => {
              const words = (text) => [...text.childNodes].map((part) => part.textContent).join(" ");
              const corners = ({ left, top, right, bottom }) => [left, top, right, bottom];
              const place = (element) => corners(element.getBoundingClientRect());
              const beside = (element) => element.parentElement.querySelector(`${element.localName} ~ text`);
              const rects = [...document.querySelectorAll("svg rect")];
              const paths = [...document.querySelectorAll("svg path[marker-end]")];
              const point = (path, at) => {
                const { x, y } = path.getPointAtLength(at).matrixTransform(path.getScreenCTM());
                return [x, y];
              };
              return {
                boxes: rects.map((rect) => ({ place: place(rect), words: words(beside(rect)), text: place(beside(rect)) })),
                arrows: paths.map((path) => ({
                  start: point(path, 0), tip: point(path, path.getTotalLength()),
                  words: words(beside(path)), text: place(beside(path)) })),
              };
            }""";

    /** A place by its left, top, right and bottom edges. */
    record Place(double left, double top, double right, double bottom) {
        private static Place of(Object edges) {
            List<Double> at = numbers(edges);
            return new Place(at.get(0), at.get(1), at.get(2), at.get(3));
        }

        boolean touches(List<Double> point) {
            return point.get(0) > left - NEAR
                    && point.get(0) < right + NEAR
                    && point.get(1) > top - NEAR
                    && point.get(1) < bottom + NEAR;
        }

        boolean holds(Place other) {
            return other.left > left && other.right < right && other.top > top && other.bottom < bottom;
        }

        boolean overlaps(Place other) {
            return other.left < right && other.right > left && other.top < bottom && other.bottom > top;
        }
    }

    /** A box, what stands in it, and where that stands. */
    record Box(Place place, String words, Place text) {}

    /** An arrow from its start to its tip, what stands at it, and where that stands. */
    record Arrow(List<Double> start, List<Double> tip, String words, Place text) {}

    /** What a page shows of the flow. */
    static DrawnFlow on(Page page) {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(READ);
        List<Box> boxes = new ArrayList<>();
        for (Object each : (List<?>) seen.get("boxes")) {
            Map<?, ?> box = (Map<?, ?>) each;
            boxes.add(new Box(Place.of(box.get("place")), (String) box.get("words"), Place.of(box.get("text"))));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (Object each : (List<?>) seen.get("arrows")) {
            Map<?, ?> arrow = (Map<?, ?>) each;
            arrows.add(new Arrow(
                    numbers(arrow.get("start")),
                    numbers(arrow.get("tip")),
                    (String) arrow.get("words"),
                    Place.of(arrow.get("text"))));
        }
        return new DrawnFlow(boxes, arrows);
    }

    private static List<Double> numbers(Object list) {
        return ((List<?>) list)
                .stream().map(each -> ((Number) each).doubleValue()).toList();
    }

    /** The words of the boxes that a walk comes by, from the first question to the outcome. */
    List<String> follow(Walk walk) {
        List<String> seen = new ArrayList<>();
        Box at = boxes.stream()
                .filter(box -> box.words.startsWith("1. "))
                .findFirst()
                .orElseThrow();
        for (Walk.Answer answer : walk.answers()) {
            seen.add(at.words.replaceFirst("^\\d+\\. ", ""));
            Box from = at;
            List<Arrow> chosen = arrows.stream()
                    .filter(arrow -> from.place.touches(arrow.start) && standsFor(arrow.words, answer))
                    .toList();
            assertThat(chosen).as("%s at %s", answer, from.words).hasSize(1);
            at = boxes.stream()
                    .filter(box -> box.place.touches(chosen.get(0).tip))
                    .findFirst()
                    .orElseThrow();
        }
        seen.add(at.words);
        return seen;
    }

    private static boolean standsFor(String words, Walk.Answer answer) {
        return words.equals(Walks.guide().words().get("any-answer").value())
                || Chart.OR.splitAsStream(words).anyMatch(each -> each.equalsIgnoreCase(Walks.onArrow(answer)));
    }
}
