import { Label, Select } from "@medusajs/ui";
import { useId } from "react";

interface Props {
  label: string;
  value: string;
  /** Value and text. */
  options: readonly (readonly [string, string])[];
  /** Stands there while nothing is chosen. */
  placeholder?: string;
  onChange: (value: string) => void;
}

/** One of several, with its label. */
export const Choice = ({ label, value, options, placeholder, onChange }: Props) => {
  const id = useId();
  return (
    <div className="flex min-w-44 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>{label}</Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}><Select.Value placeholder={placeholder} /></Select.Trigger>
        <Select.Content>
          {options.map(([key, text]) => (
            <Select.Item key={key} value={key}>{text}</Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
};
