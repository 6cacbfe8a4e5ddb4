package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.vecruzina.ejb.client.ClientService;

/** A client picked from what is found while typing (klienta izvēle), written "Uzvārds Vārds, V-001"; the number alone will do. */
@Named
@ApplicationScoped
public class ClientPick {
    private static final int OFFERED = 10;

    @EJB
    private ClientService clients;

    /** The first clients of the reader's circle found by the words. */
    public List<String> find(String words) {
        return clients.search(words, "", 0, OFFERED).stream()
                .map(found -> written(found.name(), found.clientNo()))
                .toList();
    }

    public static String written(String name, String clientNo) {
        return name + ", " + clientNo;
    }

    /** The number of the client that was picked. */
    public static String number(String picked) {
        String words = picked.strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
