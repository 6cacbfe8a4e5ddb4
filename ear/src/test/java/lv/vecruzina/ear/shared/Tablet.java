package lv.vecruzina.ear.shared;

/** The tablet in a child's hands (planšete). */
public final class Tablet {
    private Tablet() {}

    /** Opens the file of a client and gives the tablet to them; the browser is the child's from then on. */
    public static void give(LoggedIn worker, String file) {
        worker.open(file);
        worker.page().locator("[id='tablet:give']").click();
        worker.page().waitForURL("**/child/index.xhtml");
    }
}
