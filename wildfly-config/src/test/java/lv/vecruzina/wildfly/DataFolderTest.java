package lv.vecruzina.wildfly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private final Path temporary;

    DataFolderTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void oneLauncherAtATime() throws Exception {
        Path data = temporary.resolve("a b/data");
        DataFolder first = DataFolder.lock(data);
        var failure = assertThrows(RunFailure.class, () -> DataFolder.lock(data));
        assertTrue(failure.getMessage().contains("-Drun.data="), failure.getMessage());
        first.close();
        DataFolder.lock(data).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderIsItsOwnersAlone() throws Exception {
        Path data = temporary.resolve("data");
        DataFolder.lock(data).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }
}
