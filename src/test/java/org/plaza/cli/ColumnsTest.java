package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void lettersTakeTheCellsThatATerminalGivesThem() {
        assertEquals(4, Columns.width("주거"));
        assertEquals(1, Columns.width("e\u0301"));
        assertEquals(2, Columns.width("حَق"));
        assertEquals(8, Columns.width("vivienda"));
    }

    @Test
    void columnsStandUnderEachOtherNumbersToTheRight() {
        StringWriter out = new StringWriter();
        Columns table = new Columns("word", "#works", "");
        table.row(List.of("주거", "7", ""));
        table.row(List.of("vivienda", "12", "rare"));
        table.print(new PrintWriter(out, true));
        assertEquals(
                List.of("word      works", "주거          7", "vivienda     12  rare"),
                out.toString().lines().toList());
    }
}
