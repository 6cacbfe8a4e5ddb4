package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The archive that ships, read as the file it is. */
public final class Archive {
    public static final Path FILE = Project.TARGET.resolve("vecruzina.ear");

    private Archive() {}

    /** The product's own classes of a module by name, each with its bytes as characters, so that names can be sought in it. */
    public static Map<String, String> classes(String module) throws IOException {
        Map<String, String> classes = new TreeMap<>();
        read(module, (name, bytes) -> {
            int own = name.indexOf("lv/vecruzina/");
            if (own >= 0 && name.endsWith(".class") && !name.endsWith("-info.class")) {
                classes.put(name.substring(own, name.length() - ".class".length()).replace('/', '.'), bytes);
            }
        });
        return classes;
    }

    /** Calls for every file of a module with its path and content. */
    public static void read(String module, BiConsumer<String, String> each) throws IOException {
        try (ZipFile ear = new ZipFile(FILE.toFile());
                InputStream content = ear.getInputStream(ear.getEntry(module));
                ZipInputStream files = new ZipInputStream(content)) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                each.accept(file.getName(), new String(files.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
    }
}
