package lv.vecruzina.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vecruzina.ejb.legal.ParameterRow;
import lv.vecruzina.ejb.obligation.ObligationRule;
import lv.vecruzina.ejb.obligation.RuleQueries;
import lv.vecruzina.ejb.obligation.RuleRow;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.Text;

/** The rules of the legal clock (termiņu noteikumi): what each asks and when, on what ground and since when, of whom; to read. */
@Named
@ViewScoped
public class RuleListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?}");

    @EJB
    private RuleQueries queries;

    @Inject
    private ObligationNames names;

    @Inject
    private Text text;

    private List<RuleRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = queries.all().stream()
                .sorted(Comparator.comparing(row -> names.rule(row.rule()), Collator.getInstance(Language.LATVIAN)))
                .toList();
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    /** How many rest on a value that nobody could check. */
    public long getUnverified() {
        return rows.stream().filter(RuleRow::isUnverified).count();
    }

    public String todo(ObligationRule rule) {
        return names.isLatvian() ? rule.getTodoLv() : rule.getTodoEn();
    }

    /** When it is due, with the values that hold today. */
    public String due(RuleRow row) {
        String words = names.isLatvian() ? row.rule().getDueLv() : row.rule().getDueEn();
        return VALUE.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(row, found)));
    }

    private static String value(RuleRow row, MatchResult found) {
        String variant = Objects.requireNonNullElse(found.group(2), "");
        return row.parameters().stream()
                .filter(one ->
                        one.code().equals(found.group(1)) && one.variant().equals(variant))
                .map(ParameterRow::amount)
                .map(Text::written)
                .findFirst()
                .orElse("–");
    }

    /** Whom else than the role it asks; nothing for most rules. */
    public String also(ObligationRule rule) {
        String key = "obligation.rules.also." + rule.getCode();
        return Text.knows(key) ? Text.of(key) : "";
    }

    public String reminder(ObligationRule rule) {
        Integer days = rule.getRemindDays();
        if (days == null || days == 0) {
            return text.with(days == null ? "obligation.rules.remind_at_once" : "obligation.rules.remind_on_the_day");
        }
        String first = text.count("obligation.rules.remind", days);
        Integer again = rule.getRemindAgainDays();
        return again == null ? first : first + " " + text.count("obligation.rules.remind_again", again);
    }

    public String escalation(ObligationRule rule) {
        return text.count("obligation.rules.escalate", rule.getEscalateDays());
    }
}
