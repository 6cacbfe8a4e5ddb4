package lv.vecruzina.web.room;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.room.ClientRoom;
import lv.vecruzina.ejb.room.RoomQueries;
import lv.vecruzina.web.client.ClientHead;

/** The part of a client's file that tells the rooms (klienta istabas), the newest first. */
@Named
@ViewScoped
public class ClientRoomPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RoomQueries queries;

    @Inject
    private ClientHead head;

    private List<ClientRoom> rooms = List.of();

    public void read() {
        rooms = queries.ofClient(head.getId());
    }

    public List<ClientRoom> getRooms() {
        return rooms;
    }
}
