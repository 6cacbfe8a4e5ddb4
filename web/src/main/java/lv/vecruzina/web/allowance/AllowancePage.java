package lv.vecruzina.web.allowance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.allowance.AllowanceRow;
import lv.vecruzina.ejb.allowance.AllowanceService;
import lv.vecruzina.ejb.allowance.ChildMeans;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Money per child of a month (līdzekļi bērniem): what is due, what was given, what is lacking. */
@Named
@ViewScoped
public class AllowancePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AllowanceService service;

    @Inject
    private Clock clock;

    private YearMonth month = YearMonth.of(1970, 1);
    private YearMonth latest = month;
    private boolean onlyLacking;
    private List<ChildMeans> children = List.of();
    private List<AllowanceRow> sources = List.of();
    private List<String> known = List.of();
    private @Nullable ChildMeans child;
    private @Nullable AllowanceRow row;
    private String source = "";
    private @Nullable BigDecimal amountEur;
    private String reason = "";

    /** Begins with the last month that is over. */
    @PostConstruct
    void open() {
        latest = YearMonth.now(clock);
        month = latest.minusMonths(1);
        known = service.knownSources();
        read();
    }

    private void read() {
        children = service.month(month);
    }

    public void turn(int by) {
        month = month.plusMonths(by);
        read();
    }

    public void choose(ChildMeans chosen) {
        child = chosen;
        sources = service.sources(chosen.clientId(), month);
        source = "";
        amountEur = null;
    }

    public void enter() {
        ChildMeans of = Objects.requireNonNull(child);
        service.enter(of.clientId(), month, source, Objects.requireNonNull(amountEur));
        Notice.done("allowance.list.entered");
        again(of);
    }

    public void askWithdraw(AllowanceRow wrong) {
        row = wrong;
        reason = "";
    }

    public void withdraw() {
        if (row != null && child != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("allowance.list.withdrawn");
            again(child);
        }
    }

    private void again(ChildMeans of) {
        read();
        children.stream()
                .filter(one -> one.clientId() == of.clientId())
                .findFirst()
                .ifPresent(this::choose);
    }

    /** Sources used before that hold the words typed; another may be typed. */
    public List<String> findSources(String words) {
        String typed = words.strip().toLowerCase(java.util.Locale.ROOT);
        return known.stream()
                .filter(one -> one.toLowerCase(java.util.Locale.ROOT).contains(typed))
                .toList();
    }

    public List<ChildMeans> getShown() {
        return onlyLacking ? children.stream().filter(ChildMeans::lacks).toList() : children;
    }

    public List<ChildMeans> getChildren() {
        return children;
    }

    public long getLacking() {
        return children.stream().filter(ChildMeans::lacks).count();
    }

    public BigDecimal getLackingEur() {
        return children.stream().map(ChildMeans::lackingEur).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing at all is entered for the month: accounting has not delivered yet. */
    public boolean isSilent() {
        return !children.isEmpty()
                && children.stream().allMatch(one -> one.givenEur().signum() == 0);
    }

    public YearMonth getMonth() {
        return month;
    }

    public boolean isLast() {
        return !month.isBefore(latest);
    }

    public boolean isOnlyLacking() {
        return onlyLacking;
    }

    public void setOnlyLacking(boolean onlyLacking) {
        this.onlyLacking = onlyLacking;
    }

    public @Nullable ChildMeans getChild() {
        return child;
    }

    public List<AllowanceRow> getSources() {
        return sources;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? "" : source;
    }

    public @Nullable BigDecimal getAmountEur() {
        return amountEur;
    }

    public void setAmountEur(@Nullable BigDecimal amountEur) {
        this.amountEur = amountEur;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
