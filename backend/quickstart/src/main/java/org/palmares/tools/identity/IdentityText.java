// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import java.util.Locale;

/** The words of the identity provider's pages. */
enum IdentityText {
    SIGN_IN("Đăng nhập", "Sign in"),
    REGISTER("Tạo tài khoản", "Create an account"),
    NAME("Họ và tên", "Full name"),
    EMAIL("E-mail", "E-mail"),
    PASSWORD("Mật khẩu", "Password"),
    PASSWORD_NEW("Mật khẩu (từ 8 ký tự)", "Password (8 characters or more)"),
    NO_ACCOUNT("Chưa có tài khoản?", "No account yet?"),
    HAVE_ACCOUNT("Đã có tài khoản?", "Have an account?"),
    BACK("Trở lại trang cuộc thi", "Back to the contests"),
    DEMO("Hoặc vào bằng một tài khoản dùng thử", "Or sign in with a demo account"),
    WRONG("E-mail hoặc mật khẩu chưa đúng.", "The e-mail or the password is not right."),
    NAME_MISSING("Xin cho biết họ và tên.", "Please give your name."),
    EMAIL_WRONG("Địa chỉ e-mail chưa đúng.", "This is not an e-mail address."),
    PASSWORD_SHORT("Mật khẩu cần từ 8 đến 72 ký tự.", "The password needs 8 to 72 characters."),
    EMAIL_KNOWN(
            "E-mail này đã có tài khoản, xin đăng nhập.",
            "This e-mail has an account already; please sign in."),
    DEVELOPMENT(
            "Đây là nơi đăng nhập dành cho bản dùng thử.",
            "This sign-in is for the quick start only.");

    private final String vi;
    private final String en;

    IdentityText(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String in(Locale language) {
        return "en".equals(language.getLanguage()) ? en : vi;
    }
}
