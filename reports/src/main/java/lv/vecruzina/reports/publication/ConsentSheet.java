package lv.vecruzina.reports.publication;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.publication.ChannelConsent;
import lv.vecruzina.reports.shared.Document;

/**
 * The form on which child and legal representative consent to images (piekrišanas veidlapa): channel by channel, with what it
 * means in words a child understands.
 */
public record ConsentSheet(
        String clientName, String clientNo, LocalDate birthDate, List<ChannelConsent> channels, LocalDate today) {

    /** The form in Latvian, as PDF, to be filled in by hand. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(clientName)
                .fact("publication.birth_date", birthDate)
                .fact("publication.client_no", clientNo)
                .text("publication.child_words")
                .text("publication.how");
        return sheet.list("publication.own_channel", asked(true), "publication.no_channel")
                .list("publication.other_channel", asked(false), "publication.no_channel")
                .fact("publication.until", Document.word("publication.until_blank"))
                .text("publication.staff")
                .text("publication.taking_back")
                .sign("publication.child")
                .sign("publication.representative")
                .sign("publication.worker")
                .print("publication.title", clientNo, today);
    }

    private List<String> asked(boolean own) {
        return channels.stream()
                .filter(one -> one.own() == own)
                .map(one -> one.channel() + " – " + Document.word("publication.answer"))
                .toList();
    }
}
