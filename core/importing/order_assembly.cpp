#include "core/importing/order_assembly.h"

#include <array>

namespace core::importing {
namespace {

constexpr std::array kAmounts{order_field::Goods, order_field::Postage, order_field::Total,
                              order_field::Paid, order_field::Refund};

}  // namespace

void OrderAssembly::open(const ParsedRow& row, std::string_view orderNumber) {
    m_texts.clear();
    m_values.assign(row.values.begin(), row.values.begin() + kOrderColumns);
    for (auto& value : m_values) {
        value.text = m_texts.store(value.text);
    }
    m_values[order_field::OrderNo] = Value::ofText(m_texts.store(orderNumber));
    m_changedCells = row.changedCells;
    m_extra = row.extra;
    m_titles.clear();
    m_hash = 0;
    m_fileRow = row.fileRow;
    m_kinds = 0;
    m_pieces = 0;
    m_isOpen = true;
    for (const auto field : kAmounts) {
        if (m_map.hasAmountsByItem) {
            m_values[field].number = 0;
        }
    }
}

void OrderAssembly::add(const ParsedRow& row) {
    m_hash = hashOf({}, m_hash ^ row.hash);
    ++m_kinds;
    const auto item = row.values.subspan(kItemOffset);
    m_pieces += item[item_field::Quantity].number;
    if (!item[item_field::Title].text.empty()) {
        m_titles.append(m_titles.empty() ? "" : "，").append(item[item_field::Title].text);
    }
    for (const auto field : kAmounts) {
        if (m_map.hasAmountsByItem && row.values[field].kind == Value::Kind::Number) {
            m_values[field].kind = Value::Kind::Number;
            m_values[field].number += row.values[field].number;
        }
    }
}

std::span<Value> OrderAssembly::close() {
    m_isOpen = false;
    m_values[order_field::Kinds] = Value::ofNumber(m_kinds);
    m_values[order_field::Pieces] = Value::ofNumber(m_pieces);
    m_values[order_field::Title] = Value::ofText(m_titles);
    return m_values;
}

void OrderAssembly::describe(RowOrigin& origin) const {
    origin.fileRow = m_fileRow;
    origin.hash = m_hash;
    origin.changedCells = m_changedCells;
    origin.extra = m_extra;
}

}  // namespace core::importing
