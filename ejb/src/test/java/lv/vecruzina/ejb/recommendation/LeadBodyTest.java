package lv.vecruzina.ejb.recommendation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A municipality leads where its name stands in the lead body, in whatever case; a neighbour of a like name doesn't. */
class LeadBodyTest {
    @Test
    void aMunicipalityIsNamedInEveryCase() {
        for (String words : new String[] {
            "Rēzeknes novads",
            "Rēzeknes novada pašvaldība un DSPC",
            "DSPC sadarbībā ar Rēzeknes novadu",
            "RĒZEKNES NOVADA SD",
            "Rezeknes novada pasvaldiba"
        }) {
            assertTrue(new LeadBody(words).names("Rēzeknes novads"), words);
        }
        assertTrue(new LeadBody("Rīgas valstspilsētas pašvaldība").names("Rīgas valstspilsēta"));
    }

    @Test
    void aNeighbourIsNotNamed() {
        assertFalse(new LeadBody("Rēzeknes novada pašvaldība").names("Rēzeknes valstspilsēta"));
        assertFalse(new LeadBody("DSPC \"Vecružina\"").names("Rēzeknes novads"));
        assertFalse(new LeadBody("Jaunogres novada pašvaldība").names("Ogres novads"));
    }
}
