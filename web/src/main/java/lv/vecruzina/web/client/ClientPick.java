package lv.vecruzina.web.client;

import java.util.List;
import lv.vecruzina.ejb.client.ClientService;

/** A client picked from what is found while typing (klienta izvēle), written "Uzvārds Vārds, V-001". */
public final class ClientPick {
    private ClientPick() {}

    /** The first clients of the reader's circle found by the words. */
    public static List<String> find(ClientService clients, String words, int most) {
        return clients.search(words, "", 0, most).stream()
                .map(found -> found.name() + ", " + found.clientNo())
                .toList();
    }

    /** The number of the client that was picked. */
    public static String number(String picked) {
        return picked.substring(picked.lastIndexOf(' ') + 1);
    }
}
