package lv.vecruzina.ear.bench;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A director who reads the client list over and over: the page, its turns, and the plain table. Each answer is checked. */
final class ListReader {
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final int ROWS = 25;
    private static final int PAGES = 40;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private String state = "";
    private int turns;

    ListReader(String url) {
        this.url = url;
    }

    void logIn() throws IOException, InterruptedException {
        Map<String, String> form = new TreeMap<>();
        form.put("login", "login");
        form.put("login:userName", "director");
        form.put("login:secret", "vecruzina");
        form.put("login:enter", "");
        form.put("jakarta.faces.ViewState", state(send(request("/login.xhtml"))));
        send(posted("/login.xhtml", form));
        open();
    }

    /** Opens the list, as by its address. */
    void open() throws IOException, InterruptedException {
        String page = send(request("/client/list.xhtml"));
        state = state(page);
        check(page, "data-ri=", ROWS);
    }

    /** Turns to another page of the list opened last. */
    void turn() throws IOException, InterruptedException {
        Map<String, String> form = new TreeMap<>();
        form.put("list", "list");
        form.put("list:words", "");
        form.put("list:service_input", "");
        form.put("list:rows_pagination", "true");
        form.put("list:rows_first", Integer.toString(nextFirst()));
        form.put("list:rows_rows", Integer.toString(ROWS));
        form.put("list:rows_skipChildren", "true");
        form.put("list:rows_encodeFeature", "true");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", "list:rows");
        form.put("jakarta.faces.partial.execute", "list:rows");
        form.put("jakarta.faces.partial.render", "list:rows");
        form.put("list:rows", "list:rows");
        form.put("jakarta.faces.ViewState", state);
        String part = send(posted("/client/list.xhtml", form).header("Faces-Request", "partial/ajax"));
        check(part, "data-ri=", ROWS);
        check(part, "<html", 0);
    }

    void plain() throws IOException, InterruptedException {
        check(send(request("/plain/list?first=" + nextFirst())), "<tr>", ROWS);
    }

    private int nextFirst() {
        turns = turns % PAGES + 1;
        return turns * ROWS;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(url + address));
    }

    private HttpRequest.Builder posted(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " of " + answer.uri());
        }
        return answer.body();
    }

    private static String state(String page) {
        Matcher found = STATE.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("not a page of the product: " + page);
        }
        return found.group(1);
    }

    private static void check(String answer, String mark, int times) {
        int found = answer.split(Pattern.quote(mark), -1).length - 1;
        if (found != times) {
            throw new IllegalStateException(found + " of " + mark + ", not " + times + ": " + answer);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
