package lv.vecruzina.web.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The sessions a decision grants (piešķirtās nodarbības) as they are typed: a line a kind of specialist, and how many. */
final class SessionLines {
    private static final Pattern LINE = Pattern.compile("\\s*(\\D+?)[\\s:,]+(\\d{1,4})\\s*");

    private SessionLines() {}

    static Map<String, Integer> of(@Nullable String text) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (String line : text == null
                ? List.<String>of()
                : text.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new RuleViolation("decision.session_line", line.strip());
            }
            kinds.merge(matcher.group(1), Integer.valueOf(matcher.group(2)), Integer::sum);
        }
        return kinds;
    }
}
