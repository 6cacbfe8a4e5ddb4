package lv.vecruzina.web.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.vecruzina.ejb.obligation.ObligationRow;
import lv.vecruzina.ejb.obligation.ObligationRule;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** How an obligation (pienākums) is called, told and judged on the pages, in the language of the reader. */
@Named
@ApplicationScoped
public class ObligationNames {
    @Inject
    private Language language;

    @Inject
    private Text text;

    @Inject
    private May may;

    @Inject
    private Clock clock;

    public String name(@Nullable ObligationRow row) {
        return row == null ? "" : isLatvian() ? row.nameLv() : row.nameEn();
    }

    public String todo(@Nullable ObligationRow row) {
        return row == null ? "" : isLatvian() ? row.todoLv() : row.todoEn();
    }

    public String rule(ObligationRule rule) {
        return isLatvian() ? rule.getNameLv() : rule.getNameEn();
    }

    boolean isLatvian() {
        return language.getCode().equals("lv");
    }

    /** Where its records are mended, or the client's file; null where there is no such page. */
    public @Nullable String page(ObligationRow row) {
        return row.page() == null && row.clientNo() != null ? "/client/file.xhtml" : row.page();
    }

    /** Whether that page opens for the reader. */
    public boolean opens(ObligationRow row) {
        String page = page(row);
        return page != null && row.pageOf() != null && may.open(page);
    }

    /** The day it is due, or the moment where a moment was set. */
    public String due(ObligationRow row) {
        return Text.written(row.dueWhen());
    }

    public boolean late(ObligationRow row) {
        return row.isLate(clock.instant());
    }

    public String tone(ObligationRow row) {
        return late(row) ? "bad" : "warn";
    }

    /** How it stands: at the director, late by days, due today, due in days and whether that is the second reminder. */
    public String state(ObligationRow row) {
        LocalDate today = LocalDate.now(clock);
        long days = ChronoUnit.DAYS.between(today, row.dueOn());
        if (row.escalatedOn() != null) {
            return text.with("obligation.state.escalated");
        }
        if (days == 0) {
            return text.with(late(row) ? "obligation.state.at_once" : "obligation.state.today");
        }
        if (days < 0) {
            return text.count("obligation.state.late", -days);
        }
        String left = text.count("obligation.state.in", days);
        return row.isRemindedAgain(today) ? text.with("obligation.state.again", left) : left;
    }
}
