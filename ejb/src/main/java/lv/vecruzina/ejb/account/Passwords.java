package lv.vecruzina.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How passwords (paroles) and one-time codes are made, kept and compared: only their PBKDF2 hashes are stored. */
@ApplicationScoped
public class Passwords {
    /** Least length of a password in characters. */
    public static final int MIN_LENGTH = 12;

    /** Longer ones cost time to hash and protect no better. */
    static final int MAX_LENGTH = 200;

    /** No letter that reads like another; 32 of them, so a code of eight carries 40 bits. */
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private final SecureRandom random = new SecureRandom();
    private Pbkdf2PasswordHash hash;
    private String nobodysHash;

    @SuppressWarnings("NullAway.Init") // for the client proxy alone
    protected Passwords() {}

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
        hash.initialize(STRENGTH);
        this.nobodysHash = hash.generate(newCode().toCharArray());
    }

    public String hash(String secret) {
        return hash.generate(secret.toCharArray());
    }

    /** Compares in the same time whether there is a hash or not, so that nobody can tell a known user from an unknown. */
    public boolean matches(String secret, @Nullable String hashed) {
        boolean same = secret.length() <= MAX_LENGTH
                && hash.verify(secret.toCharArray(), hashed == null ? nobodysHash : hashed);
        return same && hashed != null;
    }

    /** A fresh one-time code such as {@code K7MP-2XQR}. */
    public String newCode() {
        StringBuilder code = new StringBuilder("XXXX-XXXX");
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == 'X') {
                code.setCharAt(i, CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
            }
        }
        return code.toString();
    }

    /** The code as it was made out, from what a person typed: case, blanks and the dash do not count. */
    static String asCode(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return letters.length() == 8 ? letters.substring(0, 4) + "-" + letters.substring(4) : letters;
    }

    /** Refuses what is too short, too long or only repeats the user name. */
    static void check(String password, String userName) {
        if (password.length() < MIN_LENGTH) {
            throw new RuleViolation("account.password_too_short", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw new RuleViolation("account.password_too_long", MAX_LENGTH);
        }
        if (password.toLowerCase(Locale.ROOT).replace(userName, "").length() < MIN_LENGTH / 2) {
            throw new RuleViolation("account.password_is_the_user_name");
        }
    }
}
