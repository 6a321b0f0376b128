package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.web.Phones;
import de.kundenblick.shared.web.Links;
import de.kundenblick.shared.web.Markup;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.ticket.TicketSelection;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the people of a customer with the numbers of their tickets as one component, for the reason of {@link TicketTable}. */
@FacesComponent(ContactTable.TYPE)
public class ContactTable extends UIComponentBase {
    static final String TYPE = "de.kundenblick.ContactTable";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var board = (TicketBoard) getAttributes().get("board");
        new Drawing(faces, board.contacts()).draw();
    }

    /** One drawing of the table. */
    private final class Drawing {
        private final Texts texts = new Texts();
        private final Viewer viewer;
        private final Links links;
        private final Phones phones;
        private final Markup out;
        private final ContactTableView view;
        private final String id;
        private final boolean creates;
        private final boolean edits;

        Drawing(FacesContext faces, ContactTableView view) {
            this.view = view;
            viewer = view.tools().viewer();
            links = view.tools().links();
            phones = view.tools().phones();
            creates = viewer.may(Permissions.TICKET_CREATE);
            edits = viewer.may(Permissions.CONTACT_EDIT);
            out = new Markup(faces, ContactTable.this);
            id = getClientId(faces);
        }

        void draw() throws IOException {
            out.open("div", "id", id, "class", "tickets", "data-command", "kbActOnContacts");
            if (view.rows().isEmpty()) {
                out.element("p", texts.getString("ticket.contacts.empty"), "class", "nothing");
            } else {
                out.open("table", "class", "grid");
                head();
                out.open("tbody");
                for (var contact : view.rows()) {
                    row(contact);
                }
                out.close().close();
                view.pager().draw(out, texts);
            }
            out.close();
        }

        private void head() throws IOException {
            out.open("thead").open("tr");
            out.element("th", texts.getString("ticket.contacts.name"), "scope", "col");
            out.element("th", texts.getString("ticket.contacts.login"), "scope", "col", "class", "opt");
            out.element("th", texts.getString("ticket.contacts.information"), "scope", "col", "class", "opt");
            out.element("th", texts.getString("ticket.contacts.open"), "scope", "col", "class", "right");
            out.element("th", texts.getString("ticket.contacts.closed"), "scope", "col", "class", "right");
            if (creates || edits) {
                out.open("th", "scope", "col");
                out.element("span", texts.getString("ticket.contacts.actions"), "class", "unseen");
                out.close();
            }
            out.close().close();
        }

        private void row(ContactRow contact) throws IOException {
            out.open("tr");
            out.open("td").open("span", "class", "person");
            out.element("span", viewer.initials(contact.name()), "class", "avatar", "aria-hidden", "true");
            out.open("span");
            out.element("a", contact.name(), "href", links.to("/intranet/ticket/contact", "login", contact.login()));
            if (contact.position() != null) {
                out.text(" ").element("small", contact.position(), "class", "muted");
            }
            out.close().close().close();
            out.element("td", contact.login(), "class", "opt");
            out.open("td", "class", "opt muted clip").text(information(contact));
            if (contact.validity() != Validity.VALID) {
                String word = texts.getString(
                        "customer.validity.".concat(contact.validity().name()));
                out.text(" ").element("span", word, "class", "badge warn");
            }
            out.close();
            number(contact, TicketSelection.UNFINISHED);
            number(contact, TicketSelection.CLOSED);
            if (creates || edits) {
                actions(contact);
            }
            out.close();
        }

        private String information(ContactRow contact) {
            return Stream.of(contact.email(), phones.display(contact.phone()))
                    .filter(Objects::nonNull)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" · "));
        }

        private void number(ContactRow contact, TicketSelection selection) throws IOException {
            String address = links.to("/intranet/ticket/list", "contact", contact.login(), "show", selection.slug());
            out.open("td", "class", "num right");
            out.element("a", view.counts().ofContact(contact.id(), selection), "href", address);
            out.close();
        }

        private void actions(ContactRow contact) throws IOException {
            String customer = view.customerNumber();
            out.open("td", "class", "right tools");
            if (creates) {
                String address = links.to("/intranet/ticket/create", "customer", customer, "contact", contact.login());
                action(
                        address,
                        "phone",
                        texts.getString("ticket.contacts.phone"),
                        texts.format("ticket.contacts.phoneNamed", contact.name()));
            }
            if (edits) {
                String address = links.to("/intranet/customer/contact", "login", contact.login(), "customer", customer);
                action(
                        address,
                        "edit",
                        texts.getString("ticket.contacts.edit"),
                        texts.format("ticket.contacts.editNamed", contact.name()));
            }
            out.close();
        }

        private void action(String address, String icon, String title, String label) throws IOException {
            out.open("a", "href", address, "class", "btn quiet", "title", title, "aria-label", label)
                    .icon(icon)
                    .close();
        }
    }
}
