package lv.vecruzina.reports.client;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import lv.vecruzina.reports.shared.Document;

/**
 * What a stranger must know of a client at once (ārkārtas lapa): allergies first and large, then care, people, where the
 * client is. One page; longer lists go on on the next, and the first says so.
 *
 * @param needs by kind: allergy, medicine, diet, mobility, communication, behaviour, other; one line each
 * @param noContact who must not be called
 */
public record EmergencySheet(
        String clientName,
        String clientNo,
        LocalDate birthDate,
        int age,
        Map<String, List<String>> needs,
        List<String> representatives,
        List<String> contacts,
        List<String> noContact,
        List<String> services,
        List<String> rooms,
        List<String> responsible,
        LocalDateTime printedAt,
        String printedBy) {
    private static final List<String> AFTER_ALLERGIES =
            List.of("medicine", "diet", "communication", "mobility", "behaviour");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy. HH:mm");

    /** The sheet in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(clientName)
                .alert("emergency.allergy", need("allergy"), "emergency.allergy.none")
                .fact("emergency.birth_date", birthDate)
                .fact("emergency.age_label", age)
                .fact("emergency.client_no", clientNo);
        for (String kind : AFTER_ALLERGIES) {
            sheet.list("emergency." + kind, need(kind), "emergency.none");
        }
        if (!need("other").isEmpty()) {
            sheet.list("emergency.other", need("other"), "emergency.none");
        }
        return sheet.list("emergency.representatives", representatives, "emergency.representatives.none")
                .list("emergency.contacts", contacts, "emergency.none")
                .list("emergency.no_contact", noContact, "emergency.no_contact.none")
                .list("emergency.services", services, "emergency.services.none")
                .list("emergency.room", rooms, "emergency.room.none")
                .list("emergency.responsible", responsible, "emergency.responsible.none")
                .fact("emergency.printed", MOMENT.format(printedAt) + ", " + printedBy)
                .print("emergency.title", clientNo, printedAt.toLocalDate());
    }

    private List<String> need(String kind) {
        return needs.getOrDefault(kind, List.of());
    }
}
