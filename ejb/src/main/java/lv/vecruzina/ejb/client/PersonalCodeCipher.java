package lv.vecruzina.ejb.client;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides personal codes (šifrēšana): AES-256-GCM with a random nonce for keeping, HMAC-SHA256 for finding. The same code has
 * another cipher each time and always the same hash.
 */
public final class PersonalCodeCipher {
    /** Bytes of both keys together: the first half encrypts, the second hashes. */
    public static final int KEY_BYTES = 64;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryption;
    private final SecretKeySpec hashing;
    private final SecureRandom random = new SecureRandom();

    /** Throws {@link IllegalArgumentException} where the keys are not 64 bytes. */
    public PersonalCodeCipher(byte[] keys) {
        if (keys.length != KEY_BYTES) {
            throw new IllegalArgumentException("the keys of personal codes are " + KEY_BYTES + " bytes");
        }
        encryption = new SecretKeySpec(keys, 0, KEY_BYTES / 2, "AES");
        hashing = new SecretKeySpec(keys, KEY_BYTES / 2, KEY_BYTES / 2, "HmacSHA256");
    }

    public byte[] encrypt(PersonalCode code) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, nonce, code.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
    }

    /** Throws {@link IllegalStateException} where the cipher was made with other keys or was altered. */
    public PersonalCode decrypt(byte[] cipher) {
        byte[] plain = crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(cipher, NONCE_BYTES),
                Arrays.copyOfRange(cipher, NONCE_BYTES, cipher.length));
        return new PersonalCode(new String(plain, StandardCharsets.US_ASCII));
    }

    /** What the code is found by. */
    public byte[] hash(PersonalCode code) {
        return hash(code.digits());
    }

    /** A key of 32 bytes for something else, always the same for the same purpose; no purpose looks like a personal code. */
    public byte[] keyFor(String purpose) {
        return hash("key for " + purpose);
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the personal code can't be read with these keys", e);
        }
    }
}
