package lv.vecruzina.ear.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import lv.vecruzina.ear.shared.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What protects a session and a page on the wire: the cookie's marks, the headers, the policy of the content. */
class ProtectionIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    private static final String PAGE = "/login.xhtml";
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>");

    /** On every answer: a page, one sent on to log in, a file, what isn't there. */
    @Test
    void everyAnswerCarriesTheHeadersThatProtectIt() throws Exception {
        Map<String, String> expected = Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "SAMEORIGIN",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Permissions-Policy",
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
        for (String address : new String[] {
            PAGE, "/home/index.xhtml", "/jakarta.faces.resource/vecruzina.css.xhtml?ln=vecruzina", "/nothing"
        }) {
            HttpResponse<String> answer = get(product.url(address));
            expected.forEach((name, value) -> assertEquals(value, header(answer, name), name + " of " + address));
            boolean sentOn = answer.statusCode() == 302; // nothing to show, so nothing to guard
            assertTrue(sentOn || header(answer, "Content-Security-Policy").contains("default-src 'self'"), address);
        }
    }

    @Test
    void aPageIsNeverKeptByTheBrowserOrAProxy() throws Exception {
        assertEquals("no-store", header(get(product.url(PAGE)), "Cache-Control"));
    }

    @Test
    void scriptsRunOnlyWithTheNonceOfTheirPage() throws Exception {
        HttpResponse<String> answer = get(product.url(PAGE));
        String policy = header(answer, "Content-Security-Policy");
        for (String directive : new String[] {"base-uri 'self'", "form-action 'self'", "frame-ancestors 'self'"}) {
            assertTrue(policy.contains(directive), policy);
        }
        assertFalse(policy.contains("unsafe-eval"), policy);
        assertFalse(policy.contains("script-src 'self' 'unsafe-inline'"), policy);
        String nonce = nonce(answer);
        Matcher script = SCRIPT.matcher(answer.body());
        while (script.find()) {
            assertTrue(script.group().contains("nonce=\"" + nonce + "\""), script.group());
        }
        assertNotEquals(nonce, nonce(get(product.url(PAGE))), "a nonce is good for one answer");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        Set<String> marks = sessionCookie(get(product.url(PAGE)));
        assertTrue(marks.contains("httponly"), marks.toString());
        assertTrue(marks.contains("samesite=strict"), marks.toString());
        assertFalse(marks.contains("secure"), "without TLS the browser would never send it back");
    }

    @Test
    void withTlsTheCookieIsSecureAndTheBrowserStaysWithTls() throws Exception {
        HttpResponse<String> answer = get(overTls());
        Set<String> marks = sessionCookie(answer);
        assertTrue(marks.contains("secure"), marks.toString());
        assertTrue(marks.contains("httponly"), marks.toString());
        assertTrue(marks.contains("samesite=strict"), marks.toString());
        assertEquals("max-age=31536000; includeSubDomains", header(answer, "Strict-Transport-Security"));
        assertEquals("", header(get(product.url(PAGE)), "Strict-Transport-Security"));
    }

    private static String overTls() {
        URI plain = URI.create(product.url(PAGE));
        return "https://localhost:" + (plain.getPort() + 8443 - 8080) + plain.getPath();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        SSLContext anyCertificate = SSLContext.getInstance("TLS");
        anyCertificate.init(null, new TrustManager[] {new OwnCertificate()}, new SecureRandom());
        HttpClient client = HttpClient.newBuilder().sslContext(anyCertificate).build();
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String nonce(HttpResponse<String> answer) {
        String policy = header(answer, "Content-Security-Policy");
        Matcher nonce = NONCE.matcher(policy);
        assertTrue(nonce.find(), policy);
        return nonce.group(1);
    }

    private static Set<String> sessionCookie(HttpResponse<?> answer) {
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no session cookie"));
        Set<String> marks = new TreeSet<>();
        for (String mark : cookie.split(";")) {
            marks.add(mark.strip().toLowerCase(Locale.ROOT));
        }
        return marks;
    }

    /** The product's own certificate is signed by nobody. */
    private static final class OwnCertificate extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
