package lv.vecruzina.ejb.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lv.vecruzina.ejb.client.PersonalCodeCipher;

/**
 * Codes, random names and the seal of the box (aptaujas noslēpums). The keys come from the key folder and never lie in the
 * database; each survey's box has its own.
 */
@Dependent
class SurveySecrets {
    /** Without I, O, 0 and 1: sixty bits of chance in twelve signs, too many to try. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_SIGNS = 12;
    private static final int GROUP = 4;
    private static final int NAME_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private PersonalCodeCipher keys;

    @SuppressWarnings("NullAway.Init")
    protected SurveySecrets() {}

    SurveySecrets(PersonalCodeCipher keys) {
        this.keys = keys;
    }

    /** A new code as it is printed, e.g. ABCD-EFGH-JKLM. */
    String newCode() {
        String signs = random.ints(CODE_SIGNS, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
        return String.join("-", signs.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What a code is found by, however it was typed. */
    String hash(String code) {
        String signs = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.keyFor("survey codes"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signs.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Chance that can't be foretold, to mix with. */
    SecureRandom random() {
        return random;
    }

    /** A name that says nothing: neither order nor moment. */
    String newName() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    byte[] seal(long surveyId, List<Answer> answers) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, surveyId, nonce, PaperText.write(answers));
        return ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
    }

    List<Answer> open(long surveyId, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] hidden = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return PaperText.read(crypt(Cipher.DECRYPT_MODE, surveyId, nonce, hidden));
    }

    private byte[] crypt(int mode, long surveyId, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(keys.keyFor("survey box " + surveyId), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the box can't be opened with these keys", e);
        }
    }
}
