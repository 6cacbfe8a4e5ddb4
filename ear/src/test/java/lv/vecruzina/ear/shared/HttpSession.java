package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages without a browser; cookies are kept, redirects are not followed. */
public final class HttpSession {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(jakarta\\.faces\\.[A-Za-z]+)\"[^>]* value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final SharedProduct product;

    private HttpSession(SharedProduct product) {
        this.product = product;
    }

    public static HttpSession anonymous(SharedProduct product) {
        return new HttpSession(product);
    }

    /** Logs the sample user of the role in by the log-in page. */
    public static HttpSession as(SharedProduct product, String role) throws IOException, InterruptedException {
        var session = new HttpSession(product);
        session.logIn(role.toLowerCase(Locale.ROOT));
        return session;
    }

    private void logIn(String userName) throws IOException, InterruptedException {
        String page = get("/login.xhtml").body();
        Map<String, String> form = new TreeMap<>(
                Map.of("login", "login", "login:userName", userName, "login:secret", "vecruzina", "login:enter", ""));
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        HttpResponse<String> answer = post("/login.xhtml", form);
        if (answer.statusCode() != 302 || !location(answer).endsWith("/home/index.xhtml")) {
            throw new AssertionError(userName + " is not let in: " + answer.statusCode());
        }
    }

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Where an answer sends the caller; empty if nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(product.url(address))).timeout(Duration.ofMinutes(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
