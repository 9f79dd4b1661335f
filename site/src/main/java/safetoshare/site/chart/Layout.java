package safetoshare.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import safetoshare.site.chart.Drawing.Line;
import safetoshare.site.chart.Drawing.Point;
import safetoshare.site.chart.Drawing.Words;

/** Finds a place for everything in a chart, from the top down, by the layered layout of the Eclipse Layout Kernel. */
final class Layout {
    private static final int BOX_LETTERS = 14;
    private static final int ARROW_LETTERS = 16;
    private static final int MARGIN = 2;

    private final Chart chart;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private Layout(Chart chart) {
        this.chart = chart;
    }

    static Drawing of(Chart chart) {
        Layout layout = new Layout(chart);
        layout.set();
        chart.boxes().forEach(layout::add);
        chart.arrows().forEach(layout::add);
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return layout.drawing();
    }

    private void set() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 4.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 3.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 3.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 1.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 4.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 3.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 3.0);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 30);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    private void add(Chart.Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        Lettering words = Lettering.of(box.words(), BOX_LETTERS);
        node.setDimensions(words.width() + 2.0 * MARGIN, words.height() + 2.0 * MARGIN);
        nodes.add(node);
    }

    private void add(Chart.Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
        Lettering words = Lettering.of(arrow.words(), ARROW_LETTERS);
        ElkLabel label = ElkGraphUtil.createLabel(arrow.words(), edge);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        label.setDimensions(words.width(), words.height());
        edges.add(edge);
    }

    private Drawing drawing() {
        List<Drawing.Box> boxes = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            ElkNode node = nodes.get(i);
            Point corner = new Point(round(node.getX()), round(node.getY()));
            Point far = new Point(round(node.getX() + node.getWidth()), round(node.getY() + node.getHeight()));
            boxes.add(new Drawing.Box(
                    corner,
                    far.x() - corner.x(),
                    far.y() - corner.y(),
                    words(
                            chart.boxes().get(i).words(),
                            BOX_LETTERS,
                            node.getX() + node.getWidth() / 2,
                            node.getY() + MARGIN)));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            ElkEdge edge = edges.get(i);
            ElkLabel label = edge.getLabels().get(0);
            lines.add(new Line(
                    points(edge.getSections().get(0)),
                    words(label.getText(), ARROW_LETTERS, label.getX() + label.getWidth() / 2, label.getY())));
        }
        return new Drawing(round(graph.getWidth()), round(graph.getHeight()), boxes, lines);
    }

    private static Words words(String words, int letters, double middle, double top) {
        return new Words(
                new Point(round(middle), round(top)),
                Lettering.of(words, letters).lines());
    }

    private static List<Point> points(ElkEdgeSection section) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(round(section.getStartX()), round(section.getStartY())));
        section.getBendPoints().forEach(bend -> points.add(new Point(round(bend.getX()), round(bend.getY()))));
        points.add(new Point(round(section.getEndX()), round(section.getEndY())));
        return points;
    }

    private static int round(double length) {
        return (int) Math.round(length);
    }
}
