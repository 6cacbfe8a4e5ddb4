package lv.vecruzina.reports.shared;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Runs at build, after the classes: compiles every template (veidne) in place and adds the colour profile of sRGB, which
 * PDF/A wants embedded.
 */
public final class TemplateCompiler {
    private TemplateCompiler() {}

    public static void main(String[] folder) throws IOException, JRException {
        Path reports = Path.of(folder[0]);
        Files.write(
                reports.resolve("shared/srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Path template : templates(reports)) {
            String source = template.toString();
            JasperCompileManager.compileReportToFile(source, source.replace(".jrxml", ".jasper"));
        }
    }

    private static List<Path> templates(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }
}
