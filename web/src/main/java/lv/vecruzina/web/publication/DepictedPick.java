package lv.vecruzina.web.publication;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.publication.Depicted;
import lv.vecruzina.ejb.publication.PublicationQueries;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.May;

/** Picks whom a publication depicts (attēlotā izvēle): by words, or by number for who knows no names. */
@Dependent
public class DepictedPick implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int OFFERED = 10;

    @EJB
    private PublicationQueries queries;

    @Inject
    private ClientPick clients;

    @Inject
    private May may;

    List<String> find(String words) {
        return may.call("ClientService.search") ? clients.find(words) : queries.numbers(words, OFFERED);
    }

    /** As it would have been picked. */
    static String written(Depicted one) {
        return one.name() == null ? String.valueOf(one.clientNo()) : one.name() + ", " + one.clientNo();
    }
}
