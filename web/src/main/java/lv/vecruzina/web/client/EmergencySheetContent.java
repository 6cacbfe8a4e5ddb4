package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientFile;
import lv.vecruzina.ejb.client.Responsible;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.need.NeedRow;
import lv.vecruzina.ejb.need.NeedService;
import lv.vecruzina.ejb.placement.PlacementQueries;
import lv.vecruzina.ejb.relative.RelativeRow;
import lv.vecruzina.ejb.relative.RelativeService;
import lv.vecruzina.ejb.responsibility.ResponsibilityService;
import lv.vecruzina.ejb.room.ClientRoom;
import lv.vecruzina.ejb.room.RoomQueries;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.reports.client.EmergencySheet;
import lv.vecruzina.web.shared.Language;
import org.jspecify.annotations.Nullable;

/** What stands on a client's emergency sheet (ārkārtas lapas saturs), from all parts of the file, as it holds now. */
@RequestScoped
public class EmergencySheetContent {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("lv.vecruzina.web.messages", Language.LATVIAN);

    @EJB
    private NeedService needs;

    @EJB
    private RelativeService relatives;

    @EJB
    private PlacementQueries placements;

    @EJB
    private LegalService legal;

    @EJB
    private RoomQueries rooms;

    @EJB
    private ResponsibilityService responsibilities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    EmergencySheet of(ClientFile file) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Riga.ZONE);
        LocalDate today = now.toLocalDate();
        List<RelativeRow> people = relatives.ofClient(file.id()).stream()
                .filter(Predicate.not(RelativeRow::withdrawn))
                .toList();
        return new EmergencySheet(
                file.givenName() + " " + file.familyName(),
                file.clientNo(),
                file.birthDate(),
                Age.on(file.birthDate(), today),
                needs(file.id(), today),
                Stream.concat(
                                people.stream()
                                        .filter(one -> one.represents(today))
                                        .map(EmergencySheetContent::person),
                                Stream.ofNullable(file.legalRepresentative()))
                        .toList(),
                people.stream()
                        .filter(one -> one.mayContact() && !one.represents(today))
                        .map(EmergencySheetContent::person)
                        .toList(),
                people.stream()
                        .filter(one -> !one.mayContact())
                        .map(EmergencySheetContent::person)
                        .toList(),
                services(file.id(), today),
                rooms.ofClient(file.id()).stream()
                        .filter(room -> !room.fromOn().isAfter(today)
                                && (room.untilOn() == null || room.untilOn().isAfter(today)))
                        .map(EmergencySheetContent::room)
                        .toList(),
                responsibilities.ofClient(file.id()).stream()
                        .map(EmergencySheetContent::employee)
                        .toList(),
                now,
                user.getDisplayName());
    }

    private Map<String, List<String>> needs(long client, LocalDate today) {
        return needs.ofClient(client).stream()
                .filter(need -> need.holds(today))
                .collect(Collectors.groupingBy(
                        NeedRow::kind,
                        Collectors.mapping(need -> said(need.text(), need.dose(), need.times()), Collectors.toList())));
    }

    private List<String> services(long client, LocalDate today) {
        Map<String, String> names =
                legal.services().stream().collect(Collectors.toMap(CareService::getCode, CareService::getNameLv));
        return placements.ofClient(client).stream()
                .filter(one -> one.holds(today))
                .map(one -> said(names.get(one.serviceCode()), one.placementNo()))
                .toList();
    }

    private static String person(RelativeRow one) {
        return said(one.name(), WORDS.getString("relative.kind." + one.kind()), one.phone(), one.note());
    }

    private static String room(ClientRoom room) {
        return said(room.roomNo(), room.unit());
    }

    private static String employee(Responsible one) {
        return said(one.name(), one.profession());
    }

    /** What is known, with commas between. */
    private static String said(@Nullable String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(", "));
    }
}
