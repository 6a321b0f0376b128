package de.kundenblick.benchmark.bare;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions of a customer's page and as many bytes, by nothing but JDBC: what this machine could do at best. It asks
 * as somebody who may read all queues.
 */
@WebServlet("/bare")
public class BareServlet extends HttpServlet {
    static final String URL = "KUNDENBLICK_BARE_URL";
    private static final long serialVersionUID = 1L;
    private static final int BYTES = 50_000;

    private static final String CUSTOMER =
            """
            select c.id, c.number, c.name, c.status, c.validity, c.email, c.phone, c.website, c.credit_hold, e.name
            from customer c left join employee e on e.id = c.salesperson_id where lower(c.number) = lower(?)
            """;

    private static final String LIST =
            """
            select t.number, t.subject, q.name, o.name, t.created_at
            from ticket t join queue q on q.id = t.queue_id left join employee o on o.id = t.owner_id
            where t.customer_id = ? and t.state_id = %d order by t.created_at desc, t.id desc limit 10
            """;

    private static final List<String> OF_CUSTOMER = List.of(
            "select kind, street, zip, city, country from customer_address where customer_id = ? order by position",
            "select name, value from preference where employee_id is null and team_id is null and ? > 0",
            """
            select k.login, k.display_name, k.position, k.email, k.phone from contact_customer b
            join contact k on k.id = b.contact_id where b.customer_id = ? order by k.display_name, k.login limit 10
            """,
            "select count(*) from contact_customer where customer_id = ?",
            "select state_id, count(*) from ticket where customer_id = ? group by state_id",
            LIST.formatted(1),
            LIST.formatted(2));

    private final transient ThreadLocal<Connection> connections = ThreadLocal.withInitial(BareServlet::connect);

    private static Connection connect() {
        try {
            Class.forName("org.postgresql.Driver");
            return DriverManager.getConnection(System.getenv(URL));
        } catch (ClassNotFoundException | SQLException notReached) {
            throw new IllegalStateException(notReached);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = new StringBuilder(BYTES).append("<!DOCTYPE html><title>Bare</title>");
        try {
            var found = rows(page, CUSTOMER, request.getParameter("number"));
            for (String sql : OF_CUSTOMER) {
                rows(page, sql, Long.valueOf(found.get(0)));
            }
        } catch (SQLException refused) {
            throw new ServletException(refused);
        }
        while (page.length() < BYTES) {
            page.append("<p class=\"as many bytes as the real page has\"></p>\n");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().append(page);
    }

    /** Draws a table, and returns its first column. */
    private List<String> rows(StringBuilder page, String sql, Object value) throws SQLException {
        var first = new ArrayList<String>();
        page.append("<table>");
        try (var statement = connections.get().prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    first.add(rows.getString(1));
                    page.append("<tr>");
                    for (int column = 1; column <= columns; column++) {
                        page.append("<td>").append(rows.getString(column)).append("</td>");
                    }
                    page.append("</tr>");
                }
            }
        }
        page.append("</table>");
        return first;
    }
}
