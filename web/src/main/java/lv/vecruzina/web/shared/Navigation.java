package lv.vecruzina.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import lv.vecruzina.ejb.account.Access;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;

/** The ways through the house (izvēlne), by what people do; only what the person may open. */
@Named
@RequestScoped
public class Navigation {
    static final String CLIENTS = "/client/list.xhtml";
    private static final String OF_CLIENT = "/of_client.xhtml";

    /** A page one can go to; {@code here} on any page of its folder. */
    public record Entry(String page, String label, boolean here) {
        Entry(String page, String label) {
            this(page, label, false);
        }

        /**
         * A page of the menu is in its own place, any other in that of the first page of its folder; what other features add
         * to a client's file is with the clients.
         */
        private boolean holds(String view) {
            return page.equals(
                    pages().contains(view) ? view : view.endsWith(OF_CLIENT) ? CLIENTS : firstOfFolder(view));
        }

        private static String firstOfFolder(String view) {
            String folder = view.substring(0, view.lastIndexOf('/') + 1);
            return pages().stream()
                    .filter(one -> one.startsWith(folder))
                    .findFirst()
                    .orElse(view);
        }
    }

    /** Pages of one kind of work. */
    public record Group(String label, List<Entry> entries, boolean here) {}

    private static final List<Group> ALL = List.of(
            group(
                    "shared.nav.today",
                    new Entry("/home/index.xhtml", "shared.nav.home"),
                    new Entry("/obligation/list.xhtml", "shared.nav.obligations"),
                    new Entry("/attendance/day.xhtml", "shared.nav.attendance"),
                    new Entry("/shift/diary.xhtml", "shared.nav.shift"),
                    new Entry("/incident/list.xhtml", "shared.nav.incidents"),
                    new Entry("/visit/day.xhtml", "shared.nav.visits"),
                    new Entry("/session/calendar.xhtml", "shared.nav.sessions"),
                    new Entry("/session/kinds.xhtml", "shared.nav.session_kinds"),
                    new Entry("/attendance/month.xhtml", "shared.nav.month_sheet"),
                    new Entry("/attendance/open_days.xhtml", "shared.nav.open_days")),
            group(
                    "shared.nav.clients_group",
                    new Entry(CLIENTS, "shared.nav.clients"),
                    new Entry("/decision/list.xhtml", "shared.nav.decisions"),
                    new Entry("/placement/list.xhtml", "shared.nav.placements"),
                    new Entry("/completeness/list.xhtml", "shared.nav.completeness"),
                    new Entry("/client/emergency.xhtml", "shared.nav.emergency")),
            group(
                    "shared.nav.rights_group",
                    new Entry("/choice/list.xhtml", "shared.nav.choices"),
                    new Entry("/participation/list.xhtml", "shared.nav.participation"),
                    new Entry("/allowance/list.xhtml", "shared.nav.allowance"),
                    new Entry("/allowance/pocket.xhtml", "shared.nav.pocket"),
                    new Entry("/leaver/list.xhtml", "shared.nav.leavers"),
                    new Entry("/paternity/list.xhtml", "shared.nav.paternity"),
                    new Entry("/publication/list.xhtml", "shared.nav.publications"),
                    new Entry("/restriction/list.xhtml", "shared.nav.restrictions"),
                    new Entry("/complaint/list.xhtml", "shared.nav.complaints"),
                    new Entry("/complaint/new.xhtml", "shared.nav.complaint_new")),
            group(
                    "shared.nav.places_group",
                    new Entry("/place/board.xhtml", "shared.nav.places"),
                    new Entry("/room/board.xhtml", "shared.nav.rooms"),
                    new Entry("/room/simulator.xhtml", "shared.nav.simulator"),
                    new Entry("/meal/day.xhtml", "shared.nav.meals"),
                    new Entry("/respite/calendar.xhtml", "shared.nav.respite")),
            group(
                    "shared.nav.staff_group",
                    new Entry("/staff/list.xhtml", "shared.nav.staff"),
                    new Entry("/client/emergency_list.xhtml", "shared.nav.emergency_list"),
                    new Entry("/client/openings.xhtml", "shared.nav.openings")),
            group(
                    "shared.nav.recommendations",
                    new Entry("/recommendation/list.xhtml", "shared.nav.recommendations"),
                    new Entry("/recommendation/compare.xhtml", "shared.nav.compare"),
                    new Entry("/letter/list.xhtml", "shared.nav.letters"),
                    new Entry("/indicator/list.xhtml", "shared.nav.indicators"),
                    new Entry("/survey/list.xhtml", "shared.nav.surveys"),
                    new Entry("/survey/results.xhtml", "shared.nav.survey_results")),
            group("shared.nav.reports", new Entry("/report/list.xhtml", "shared.nav.reports")),
            group(
                    "shared.nav.data",
                    new Entry("/delivery/list.xhtml", "shared.nav.deliveries"),
                    new Entry("/load/list.xhtml", "shared.nav.loads")),
            group(
                    "shared.nav.settings",
                    new Entry("/legal/list.xhtml", "shared.nav.legal"),
                    new Entry("/obligation/rules.xhtml", "shared.nav.rules"),
                    new Entry("/account/list.xhtml", "shared.nav.accounts"),
                    new Entry("/account/devices.xhtml", "shared.nav.devices")));

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    private @Nullable List<Group> groups;

    /** Every page the menu can lead to. */
    static List<String> pages() {
        return ALL.stream()
                .flatMap(group -> group.entries().stream())
                .map(Entry::page)
                .toList();
    }

    /** The bundle key of a page's name in the menu. */
    public String label(String page) {
        return ALL.stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.page().equals(page))
                .map(Entry::label)
                .findFirst()
                .orElse("shared.nav.label");
    }

    private static Group group(String label, Entry... entries) {
        return new Group(label, List.of(entries), false);
    }

    public List<Group> getGroups() {
        if (groups == null) {
            String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            groups = ALL.stream()
                    .map(group -> open(group, view))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    private Group open(Group group, String view) {
        List<Entry> entries = group.entries().stream()
                .filter(entry -> may(entry.page()))
                .map(entry -> new Entry(entry.page(), entry.label(), entry.holds(view) && !isOwnPassword(view)))
                .toList();
        return new Group(group.label(), entries, entries.stream().anyMatch(Entry::here));
    }

    /** It lies in the folder of the users but belongs to everyone. */
    private static boolean isOwnPassword(String view) {
        return view.equals(AccessFilter.PASSWORD);
    }

    /** The group of the page shown; an empty one elsewhere. */
    public Group getHere() {
        return getGroups().stream()
                .filter(Group::here)
                .findFirst()
                .orElse(new Group("shared.nav.label", List.of(), true));
    }

    private boolean may(String page) {
        return access.page(page, currentUser::hasRole);
    }

    public boolean isMayFindClients() {
        return may(CLIENTS);
    }

    /** Bundle keys of the person's roles. */
    public List<String> getRoles() {
        return Role.ALL.stream()
                .filter(currentUser::hasRole)
                .map(role -> "role." + role.toLowerCase(Locale.ROOT))
                .toList();
    }
}
