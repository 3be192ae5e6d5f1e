// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.CompanionKind;
import org.palmares.contest.WorkKind;
import org.palmares.kernel.Text;

/** What kinds are called within a sentence. */
final class KindName {

    private KindName() {}

    static Text of(WorkKind kind) {
        return switch (kind) {
            case VIDEO -> new Text("video", "video");
            case IMAGE -> new Text("ảnh", "picture");
            case ARTICLE -> new Text("bài viết", "article");
            case AUDIO -> new Text("âm thanh", "audio");
            case DOCUMENT -> new Text("tài liệu", "document");
            case LINK -> new Text("bài đã đăng", "published post");
        };
    }

    static Text of(CompanionKind kind) {
        return switch (kind) {
            case PICTURE -> new Text("ảnh", "picture");
            case SCRIPT -> new Text("kịch bản", "script");
            case ORIGINAL_PHOTO -> new Text("ảnh gốc", "original photo");
            case CAPTIONS -> new Text("phụ đề", "captions");
            case GUARDIAN_CONSENT -> new Text("giấy đồng ý của phụ huynh", "guardian's consent");
            case POST_SCREENSHOT ->
                    new Text("ảnh chụp màn hình bài đăng", "screenshot of the post");
        };
    }
}
