package safetoshare.site.monkey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * What a page holds in memory once everything that nobody can reach was thrown away.
 *
 * @param nodes how many nodes are in the page; not what browsers and their tools add of their own
 * @param detached how many trees of nodes are out of the page and held all the same
 * @param listeners how many listeners for events
 * @param heap how many bytes of objects of its scripts
 */
record Memory(int nodes, int detached, int listeners, long heap) {
    private static final String NODES = "(() => { let nodes = 0;"
            + " for (const walk = document.createTreeWalker(document); walk.nextNode(); ) nodes++;"
            + " return nodes; })()";

    /** How often at most everything is thrown away: once, nodes were still there that were gone at the next; held ones stay. */
    private static final int COLLECTIONS = 5;

    static Memory of(CDPSession tools) {
        JsonObject count = new JsonObject();
        count.addProperty("expression", NODES);
        int nodes = tools.send("Runtime.evaluate", count)
                .getAsJsonObject("result")
                .get("value")
                .getAsInt();
        int detached = collected(tools);
        for (int done = 1; done < COLLECTIONS && detached > 0; done++) {
            detached = collected(tools);
        }
        return new Memory(
                nodes,
                detached,
                tools.send("Memory.getDOMCounters").get("jsEventListeners").getAsInt(),
                tools.send("Runtime.getHeapUsage").get("usedSize").getAsLong());
    }

    /** Throws away what nobody can reach, and counts what is out of the page and still there. */
    private static int collected(CDPSession tools) {
        tools.send("HeapProfiler.collectGarbage");
        tools.send("HeapProfiler.collectGarbage");
        tools.send("DOM.enable");
        int detached = tools.send("DOM.getDetachedDomNodes")
                .getAsJsonArray("detachedNodes")
                .size();
        tools.send("DOM.disable");
        return detached;
    }
}
