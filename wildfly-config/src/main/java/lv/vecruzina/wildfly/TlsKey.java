package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The self-signed key of one installation, made once, so that a browser which trusts it goes on trusting it. */
final class TlsKey {
    private static final String[] WORDS = {
        "-genkeypair",
        "-alias",
        "server",
        "-keyalg",
        "RSA",
        "-keysize",
        "3072",
        "-validity",
        "3650",
        "-dname",
        "CN=localhost",
        "-ext",
        "SAN=dns:localhost,ip:127.0.0.1",
        "-storetype",
        "JKS",
        // The password that standalone.xml names; the folder's permissions protect the file.
        "-storepass",
        "password",
        "-keypass",
        "password",
        "-noprompt",
        "-keystore"
    };

    private TlsKey() {}

    static void copyTo(Path target, Path kept) throws IOException, InterruptedException {
        if (!Files.exists(kept)) {
            Path folder = Files.createTempDirectory(kept.toAbsolutePath().getParent(), "tls"); // its owner alone
            Path unfinished = folder.resolve("new");
            var command = new ArrayList<String>();
            command.add(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(List.of(WORDS));
            command.add(unfinished.toString());
            Process keytool = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!keytool.waitFor(1, TimeUnit.MINUTES) || keytool.exitValue() != 0) {
                throw new RunFailure("keytool of this JDK made no key in " + unfinished);
            }
            Files.move(unfinished, kept);
            Files.delete(folder);
        }
        Files.copy(kept, target);
    }
}
