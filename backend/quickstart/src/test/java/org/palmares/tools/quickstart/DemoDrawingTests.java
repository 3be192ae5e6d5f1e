// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.contest.CompanionKind;
import org.palmares.tools.quickstart.DemoAwardWork.Sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

class DemoDrawingTests {

    @TempDir private Path folder;

    @Test
    void everyGenreHasAWork() {
        assertThat(DemoPress.works())
                .extracting(DemoAwardWork::genre)
                .containsExactlyInAnyOrder(DemoGenre.values());
    }

    @Test
    void aNewspaperSaysItsStoryInVietnameseOnTwoPages() throws IOException {
        Path file = folder.resolve("paper.pdf");
        DemoPrint.newspaper(DemoPressTexts.PRINT, 0, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(DemoPressTexts.PRINT.title(), "Bốn giờ sáng", "hàng xóm");
        }
    }

    @Test
    void picturesDifferAndAreLargeEnoughForPrint() throws IOException {
        List<Sheet> pictures =
                DemoPress.works().stream()
                        .flatMap(work -> work.pieces().stream())
                        .flatMap(piece -> piece.sheets().stream())
                        .filter(sheet -> sheet.beside() == CompanionKind.PICTURE)
                        .toList();
        assertThat(pictures).hasSize(5);
        for (Sheet sheet : pictures) {
            Path file = folder.resolve(sheet.name());
            sheet.drawing().draw(file);
            assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1500);
            assertThat(sheet.caption()).isNotBlank();
        }
        assertThat(pictures).extracting(Sheet::name).doesNotHaveDuplicates();
    }

    @Test
    void aPostIsPaintedAsAPicture() throws IOException {
        Path file = folder.resolve("post.png");
        DemoPrint.post(DemoPressTexts.POST, 2, file);
        var seen = ImageIO.read(file.toFile());
        assertThat(seen.getWidth()).isEqualTo(780);
        // Its head is red, the paper below white.
        assertThat(seen.getRGB(700, 20) & 0xffffff).isEqualTo(0xa3282a);
        assertThat(seen.getRGB(2, 1290) & 0xffffff).isEqualTo(0xffffff);
    }
}
