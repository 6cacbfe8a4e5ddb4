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

/** A director who reads pages over and over, and the same in plain. Each answer is checked by the number of its rows. */
final class PageReader {
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final int ROWS = 25;
    private static final int PAGES = 40;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private String state = "";
    private int turns;

    PageReader(String url) {
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
    }

    /** Opens a page, as by its address; returns how much it shows. */
    int open(Page page) throws IOException, InterruptedException {
        String answer = send(request(page.address()));
        state = state(answer);
        return count(answer, page.mark());
    }

    /** Opens the plain one of a page. */
    int plain(Page page) throws IOException, InterruptedException {
        return count(send(request(page.plainAddress().formatted(nextFirst()))), page.plainMark());
    }

    /** Turns to another page of the client list opened last; returns how many rows it has. */
    int turn() throws IOException, InterruptedException {
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
        if (part.contains("<html")) {
            throw new IllegalStateException("not a part of the page: " + part);
        }
        return count(part, "data-ri=");
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

    private static int count(String answer, String mark) {
        return answer.split(Pattern.quote(mark), -1).length - 1;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
