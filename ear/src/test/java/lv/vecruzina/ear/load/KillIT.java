package lv.vecruzina.ear.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lv.vecruzina.ear.shared.Figures;
import lv.vecruzina.ear.shared.Product;
import lv.vecruzina.ear.shared.Rows;
import lv.vecruzina.ear.shared.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The server of the night dies as by a power cut (SIGKILL), twice in one night; a product of its own, beside the other tests. */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
    private static final String ATTENDANCE = "care.attendance";
    private static final String STEPS = "reporting.load_step";

    @RegisterExtension
    static final SharedProduct undisturbed = new SharedProduct();

    @Test
    void killedInTheImportAndInAFactItEndsAsAnUndisturbedNight() throws Exception {
        CompletableFuture<Trap> sprung = new CompletableFuture<>();
        try (Product product = Product.start("killed", rows -> sprung.complete(inTheImport(rows)));
                Trap trap = sprung.get()) {
            trap.awaitCatch();
            assertEquals(
                    "0", product.value("select count(*) from care.attendance"), "nothing of the file is committed");
            product.kill();
            trap.release(ATTENDANCE);

            trap.spring(STEPS, "update", "new.step = 'fact_service_day' and new.state = 'done'");
            product.startServer();
            trap.awaitCatch();
            assertEquals(
                    "running",
                    product.value("select state from reporting.load_step where step = 'fact_service_day'"),
                    "the step's work is not committed");
            product.kill();
            trap.release(STEPS);

            product.startServer();
            product.awaitPublished();
            assertEquals("1", product.value("select count(*) from reporting.load"), "the same load went on");
            assertTrue(undisturbed.undisturbedFigures().containsKey("fact_service_day"));
            assertEquals(lines(undisturbed.undisturbedFigures()), lines(Figures.of(product)));
        }
    }

    private static Trap inTheImport(Rows rows) throws SQLException {
        var trap = new Trap(rows);
        trap.spring(ATTENDANCE, "insert", "new.day = '2025-04-28'");
        return trap;
    }

    private static String lines(Map<String, String> figures) {
        var lines = new StringBuilder();
        figures.forEach(
                (name, figure) -> lines.append(name).append(": ").append(figure).append('\n'));
        return lines.toString();
    }
}
