#pragma once

#include "ui/settings/settings_page.h"

class QLabel;

namespace ui::settings {

/// What each post is there for and what its role may do (R329–R331): the two presets, a post's duties, and the table of
/// rights and limits that core enforces.
class PostsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit PostsPage(common::Environment& environment);
    void load() override;

private:
    void showPosts();
    void showPost();

    QComboBox* m_preset;
    QComboBox* m_post;
    QLabel* m_role;
    QLabel* m_duties;
    QLabel* m_limits;
    QWidget* m_rights;
};

}  // namespace ui::settings
