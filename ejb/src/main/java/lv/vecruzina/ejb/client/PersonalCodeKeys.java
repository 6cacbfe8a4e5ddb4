package lv.vecruzina.ejb.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import lv.vecruzina.ejb.shared.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of personal codes (atslēgas) come from: the environment variable VECRUZINA_KEY in Base64, or else the file
 * {@code keys/personal-code.key} under VECRUZINA_DATA, which is made on first use for its owner alone. Whoever loses the
 * keys loses the codes: they belong into the backup, apart from the database's.
 */
@ApplicationScoped
public class PersonalCodeKeys {
    @Produces
    @Singleton
    public PersonalCodeCipher cipher() throws IOException {
        Path data = Path.of(Optional.ofNullable(System.getenv("VECRUZINA_DATA")).orElse("var"));
        return cipher(data, System.getenv("VECRUZINA_KEY"));
    }

    static PersonalCodeCipher cipher(Path data, @Nullable String given) throws IOException {
        if (given != null && !given.isBlank()) {
            return new PersonalCodeCipher(Base64.getMimeDecoder().decode(given));
        }
        Path file = OwnerOnly.folder(data.resolve("keys")).resolve("personal-code.key");
        if (!Files.exists(file)) {
            make(file);
        }
        return new PersonalCodeCipher(Files.readAllBytes(file));
    }

    /** Written aside and shown whole; where another server was faster, its keys stay. */
    private static void make(Path file) throws IOException {
        byte[] keys = new byte[PersonalCodeCipher.KEY_BYTES];
        new SecureRandom().nextBytes(keys);
        Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), ".personal-code", ".part");
        Files.write(aside, keys);
        OwnerOnly.close(aside);
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException otherWasFaster) {
            Files.delete(aside);
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.delete(aside);
    }
}
